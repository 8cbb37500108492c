package org.riskcatalog.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A word that Kazakhstan wrote wherever a delegation writes before its head signs: the title and the text of a draft, an expert's
 * internal comment, a reply and a score that the focal point has verified, and why the head would return them. Another word that
 * Kyrgyzstan typed and has not sent to anybody.
 */
final class Planted {

    static final String OF_KZ = "Zqxmarker";
    static final String OF_KG = "Wvymarker";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPLY = "{'position':'OBJECT','reasons':'" + OF_KZ + " of the reply','comments':["
            + "{'paragraph':'whole','type':'SUBSTANTIVE','weight':'MUST','text':'" + OF_KZ
            + " of the comment','justification':'" + OF_KZ + " of why'}]}";

    private final Delegations delegations;
    final String draft;
    final String reviewed;
    final String assessed;

    Planted(Running running) {
        delegations = new Delegations(running.address());
        assessed = delegations.propose("tj.focal", "Mudflow in a narrow valley");
        delegations.drive(assessed, "ASSESSMENT");
        reviewed = delegations.propose("uz.focal", "Dust storm over several States");
        delegations.drive(reviewed, "CONSULTATION");
        draft = delegations.propose("kz.focal", OF_KZ + " of the title");
        delegations.settle();
        instruct(running.bean(JdbcClient.class)
                .sql("select id from person where username = 'kz.expert'")
                .query(String.class)
                .single());
        plant();
    }

    private void instruct(String expert) {
        delegations.gives("review/assign", "KZ", "{'experts':['" + expert + "']}");
        delegations.gives("review/input", "KZ", REPLY);
        delegations.gives("review/consolidate", "KZ", REPLY);
        delegations.gives("assessment/consolidate", "KZ", "{'rationale':'" + OF_KZ + " of the score'}");
    }

    private void plant() {
        answer(draft, "proposal/assign", "KZ");
        keep("kz.focal", draft, JSON.createObjectNode().put("summary", OF_KZ + " of the draft"));
        for (var step : new String[] {"assign", "input", "consolidate"}) {
            answer(reviewed, "review/" + step, "KZ");
            answer(assessed, "assessment/" + step, "KZ");
        }
        var note = JSON.createObjectNode().put("decision", "RETURN").put("note", OF_KZ + " of the head");
        keep("kz.head", reviewed, note);
        keep("kz.head", assessed, note);
        answer(reviewed, "review/assign", "KG");
        keep("kg.focal", reviewed, JSON.createObjectNode().put("reasons", OF_KG + " not sent"));
    }

    private void answer(String handle, String form, String state) {
        delegations.answerAll(
                handle,
                task -> task.get("formKey").asText().equals(form)
                        && task.path("state").asText().equals(state),
                new ArrayList<>());
        delegations.settle();
    }

    private void keep(String username, String handle, ObjectNode typed) {
        delegations
                .person(username)
                .put("/api/tasks/" + task(username, handle).get("id").asText() + "/draft", typed)
                .expect(204);
    }

    /** The one task of that person about the entry. */
    JsonNode task(String username, String handle) {
        var list = delegations
                .person(username)
                .get("/api/tasks?search=" + handle)
                .expect(200)
                .body()
                .get("items");
        if (list.size() != 1) {
            throw new AssertionError(username + " has not one task about " + handle + ": " + list);
        }
        return list.get(0);
    }

    /** All that a person of the delegation reads of one of its tasks. */
    String read(String username, String handle) {
        var id = task(username, handle).get("id").asText();
        return delegations
                .person(username)
                .get("/api/tasks/" + id)
                .expect(200)
                .body()
                .toString();
    }
}
