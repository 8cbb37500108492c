package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A word planted in one State's draft is found by its own delegation, and by nobody else: in no page, diagram or notice, in no
 * process variable, operation log or answer of Cockpit's API. A task of another State answers as one that does not exist.
 */
class WhatStaysInsideADelegationTest {

    private static final String MARKER = "Zqxmarker";
    private static final List<String> OTHERS = List.of(
            "kg.head",
            "tj.focal",
            "az.expert",
            "chair",
            "secretariat",
            "editor",
            "registrar",
            "unrcca.observer",
            "admin");

    @Test
    void aDraftIsSeenByItsOwnDelegationAlone() {
        try (var running = Running.onH2()) {
            var delegations = new Delegations(running.address());
            var handle = delegations.propose("uz.focal", "Dust storm over several States");
            delegations.drive(handle, "CONSULTATION");
            delegations.settle();
            var task = plant(delegations, handle);
            assertThat(delegations
                            .person("kz.focal")
                            .get("/api/tasks/" + task)
                            .body()
                            .toString())
                    .contains(MARKER);
            for (var other : OTHERS) {
                pages(running, other, handle)
                        .forEach((path, body) ->
                                assertThat(body).as(other + " at " + path).doesNotContain(MARKER));
                foreignIsMissing(running, other, task);
            }
            assertThat(foundInEngineAndMail(running)).isEmpty();
        }
    }

    /** Typed and kept, but not sent to the head. */
    private static String plant(Delegations delegations, String handle) {
        List<String> done = new ArrayList<>();
        delegations.answerAll(
                handle,
                task -> task.get("formKey").asText().equals("review/assign")
                        && task.get("state").asText().equals("KZ"),
                done);
        delegations.settle();
        var focal = delegations.person("kz.focal");
        var list = focal.get("/api/tasks?search=" + handle).expect(200).body().get("items");
        assertThat(list).hasSize(1);
        var id = list.get(0).get("id").asText();
        var answers = new ObjectMapper()
                .createObjectNode()
                .put("position", "OBJECT")
                .put("reasons", MARKER + " because of the third paragraph");
        answers.putArray("comments");
        focal.put("/api/tasks/" + id + "/draft", answers).expect(204);
        return id;
    }

    private static Map<String, String> pages(Running running, String user, String handle) {
        var visitor = Visitor.signedIn(running.address().getPort(), user);
        var found = new LinkedHashMap<String, String>();
        for (var path : List.of(
                "/desk",
                "/desk?tab=others",
                "/catalog",
                "/entries/" + handle,
                "/entries/" + handle + "/journal",
                "/entries/" + handle + "/diagram",
                "/notices",
                "/administration",
                "/camunda/api/engine/engine/default/variable-instance?deserializeValues=false",
                "/camunda/api/engine/engine/default/history/variable-instance?deserializeValues=false",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/history/user-operation")) {
            found.put(path, visitor.get(path).body());
        }
        return found;
    }

    /** Byte for byte but for the id. */
    private static void foreignIsMissing(Running running, String user, String task) {
        var visitor = Visitor.signedIn(running.address().getPort(), user);
        var missing = "00000000-0000-0000-0000-000000000000";
        for (var path : List.of("/tasks/", "/api/tasks/")) {
            var foreign = visitor.get(path + task);
            var absent = visitor.get(path + missing);
            assertThat(foreign.statusCode())
                    .as(user + path)
                    .isEqualTo(absent.statusCode())
                    .isNotEqualTo(200);
            assertThat(withoutToken(foreign.body()).replace(task, missing))
                    .as(user + path)
                    .isEqualTo(withoutToken(absent.body()));
        }
    }

    /** The token of a page's forms is another one each time, whatever the page says. */
    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private static List<String> foundInEngineAndMail(Running running) {
        var jdbc = running.bean(JdbcClient.class);
        List<String> found = new ArrayList<>();
        for (var column : List.of(
                "act_ru_variable.text_",
                "act_hi_varinst.text_",
                "act_hi_detail.text_",
                "act_hi_op_log.new_value_",
                "act_hi_comment.message_",
                "act_ru_task.description_",
                "notice.arguments",
                "record_event.facts")) {
            var table = column.substring(0, column.indexOf('.'));
            var name = column.substring(column.indexOf('.') + 1);
            var count = jdbc.sql("select count(*) from " + table + " where " + name + " like ?")
                    .param("%" + MARKER + "%")
                    .query(Integer.class)
                    .single();
            if (count > 0) {
                found.add(column);
            }
        }
        return found;
    }
}
