package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.TestSocketUtils;

/**
 * Words planted in what two delegations have not signed are found by themselves, and by nobody else: in no page to which any
 * link leads, no file, JSON, diagram or mail, in no process variable, operation log, job, incident or answer of Cockpit's API, and in
 * no table but those of drafts.
 */
class WhatStaysInsideADelegationTest {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private static Running running;
    private static Planted planted;

    @BeforeAll
    static void plant() {
        MAIL.start();
        running = Running.onH2(
                "--catalog.mail.enabled=true", "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + PORT);
        planted = new Planted(running);
    }

    @AfterAll
    static void end() {
        running.close();
        MAIL.stop();
    }

    @Test
    void itsOwnDelegationReadsIt() {
        assertThat(planted.read("kz.focal", planted.draft)).contains(Planted.OF_KZ + " of the draft");
        assertThat(planted.read("kz.head", planted.reviewed))
                .contains(Planted.OF_KZ + " of the reply", Planted.OF_KZ + " of the comment", " of the head");
        assertThat(planted.read("kz.head", planted.assessed)).contains(Planted.OF_KZ + " of the score");
        assertThat(planted.read("kg.focal", planted.reviewed)).contains(Planted.OF_KG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kg.head",
                "kg.expert",
                "tj.focal",
                "uz.head",
                "az.deputy",
                "chair",
                "secretariat",
                "editor",
                "registrar",
                "unrcca.observer",
                "admin"
            })
    void nobodyElseFindsItInAnyPageFileOrJson(String reader) {
        var person = new Asked(running.address(), reader);
        var pages = new LinkWalk(person).from(starts(reader));
        assertThat(pages)
                .containsKeys(
                        "/entries/" + planted.reviewed + "/diagram", "/entries/" + planted.assessed + "/journal.csv")
                .hasSizeGreaterThan(25);
        found(reader, pages);
        found(reader, json(person));
        for (var path : List.of("/entries/", "/api/entries/")) {
            assertThat(person.ask("GET", path + planted.draft).statusCode()).isEqualTo(404);
        }
    }

    private static List<String> starts(String reader) {
        List<String> starts = new ArrayList<>(List.of("/desk", "/catalog", "/catalog/entries.csv", "/matrix"));
        starts.addAll(List.of("/measures", "/decisions", "/notices", "/account", "/desk/tasks.csv?tab=others"));
        for (var entry : List.of(planted.reviewed, planted.assessed)) {
            starts.add("/entries/" + entry);
            starts.add("/entries/" + entry + "/diagram");
            starts.add("/entries/" + entry + "/journal.csv");
        }
        if (reader.equals("admin")) {
            starts.addAll(List.of("/administration", "/administration/notices", "/people"));
        }
        return starts;
    }

    private static Map<String, String> json(Asked person) {
        var found = new LinkedHashMap<String, String>();
        List<String> paths = new ArrayList<>(List.of("/api/tasks?size=100", "/api/entries?size=100", "/api/matrix"));
        paths.addAll(List.of("/api/measures", "/api/decisions", "/v3/api-docs"));
        for (var entry : List.of(planted.reviewed, planted.assessed)) {
            paths.addAll(List.of("/api/entries/" + entry, "/api/entries/" + entry + "/revisions"));
            paths.add("/api/entries/" + entry + "/journal?size=200");
        }
        var tasks = ID.matcher(person.ask("GET", "/api/tasks?size=100").body());
        while (tasks.find()) {
            paths.addAll(List.of("/api/tasks/" + tasks.group(1), "/api/tasks/" + tasks.group(1) + "/schema"));
        }
        paths.forEach(path -> {
            var answer = person.ask("GET", path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            found.put(path, answer.body());
        });
        return found;
    }

    private static void found(String reader, Map<String, String> bodies) {
        bodies.forEach((path, body) -> {
            assertThat(body).as(reader + " at " + path).doesNotContain(Planted.OF_KZ);
            if (!reader.startsWith("kg.")) {
                assertThat(body).as(reader + " at " + path).doesNotContain(Planted.OF_KG);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/variable-instance?deserializeValues=false&",
                "/history/variable-instance?deserializeValues=false&",
                "/history/detail?deserializeValues=false&",
                "/history/user-operation?",
                "/task?",
                "/history/task?",
                "/job?",
                "/history/job-log?",
                "/incident?",
                "/history/incident?",
                "/process-instance?",
                "/history/process-instance?",
                "/history/activity-instance?",
                "/history/decision-instance?includeInputs=true&includeOutputs=true&",
                "/execution?",
                "/event-subscription?"
            })
    void anAdministratorDoesNotFindItThroughCockpit(String list) {
        var admin = new Asked(running.address(), "admin");
        var answer = admin.cockpit("GET", ENGINE + list + "maxResults=2000", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        found("admin", Map.of(list, answer.body()));
        var ids = ID.matcher(answer.body());
        while ((list.startsWith("/task") || list.startsWith("/process-instance")) && ids.find()) {
            var path = list.replace("?", "/") + ids.group(1) + "/variables?deserializeValues=false";
            var one = admin.cockpit("GET", ENGINE + path, "");
            assertThat(one.statusCode()).as(path).isEqualTo(200);
            found("admin", Map.of(path, one.body()));
        }
    }

    @Test
    void noTableKnowsItButThoseOfDrafts() {
        var columns = new AllColumns(running.bean(JdbcClient.class));
        assertThat(columns.with(Planted.OF_KZ))
                .containsExactlyInAnyOrder(
                        "answer_draft.answers", "clearance.content", "expert_input.content", "risk_entry.title");
        assertThat(columns.with(Planted.OF_KG)).containsExactly("answer_draft.answers");
    }

    @Test
    void noMailToSomebodyElseTellsIt() throws MessagingException, IOException {
        new ScheduledWork(running, "SendNotices.run").until("all mail is sent", () -> waiting() == 0);
        int read = 0;
        for (var mail : MAIL.getReceivedMessages()) {
            var to = mail.getAllRecipients()[0].toString();
            if (!to.startsWith("kz.")) {
                var text = mail.getSubject() + "\n" + mail.getContent();
                assertThat(text).as(to).contains("-20").doesNotContain(Planted.OF_KZ, Planted.OF_KG);
                read++;
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    private static int waiting() {
        return running.bean(JdbcClient.class)
                .sql("select count(*) from notice where delivery = 'WAITING'")
                .query(Integer.class)
                .single();
    }
}
