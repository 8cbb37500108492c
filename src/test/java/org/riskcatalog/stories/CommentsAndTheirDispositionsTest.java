package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Browsing;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** A review in which one State comments, one keeps out in one step and one gets more time; then the comments are resolved. */
class CommentsAndTheirDispositionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Running running = Running.onH2();
    private static final String UNTRANSLATED = "(?s).*>\\s*\\??\\??(review|catalog|clearance)\\.[a-z]+[.-][^<\\s]+.*";

    private final Delegations all = new Delegations(running.address());

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void fromTheOpeningToTheNextRevision() {
        var handle = all.propose("kz.focal", "Low water in a shared basin");
        all.drive(handle, "CONSULTATION");
        all.settle();

        extendsTheReview(handle);
        keepsOut(handle);
        commentsInSecret(handle);
        closes(handle);
        resolves(handle);

        all.drive(handle, "ASSESSMENT");
        assertThat(page("tm.expert", "/entries/" + handle)).contains("25 per cent of the mean");
    }

    /** A head gets the one extension; the review closes later for all. */
    private void extendsTheReview(String handle) {
        var before = closesAt("kg.focal", handle);
        act("tj.head", handle, "extension").expect(200);
        all.settle();

        assertThat(closesAt("kg.focal", handle)).isGreaterThan(before);
        act("tm.head", handle, "extension").expect(422);
    }

    private String closesAt(String username, String handle) {
        var path = "/api/tasks/" + task(username, handle).get("id").asText();
        var read = all.person(username).get(path).expect(200).body();
        var closes = read.at("/facts/material/review/closesAt").asText();
        assertThat(closes).isNotEmpty();
        return closes;
    }

    private void keepsOut(String handle) {
        assertThat(tasks("az.focal", handle)).hasSize(1);
        act("az.head", handle, "not-interested").expect(200);
        all.settle();

        assertThat(tasks("az.focal", handle)).as("nothing is left to clear").isEmpty();
        act("az.head", handle, "not-interested").expect(404);
    }

    /** Kyrgyzstan comments; until the closing nobody else reads it, the chair included. */
    private void commentsInSecret(String handle) {
        answer("kg.focal", handle, "review/assign");
        all.settle();
        var page =
                page("kg.focal", "/tasks/" + task("kg.focal", handle).get("id").asText());
        assertThat(page).doesNotMatch(UNTRANSLATED);
        consolidate(handle);
        all.settle();
        var signing =
                page("kg.head", "/tasks/" + task("kg.head", handle).get("id").asText());
        assertThat(signing).contains("25 per cent of the mean").doesNotMatch(UNTRANSLATED);
        all.answerAll(handle, task -> task.get("formKey").asText().equals("review/sign"), new ArrayList<>());
        all.settle();

        for (var outsider : List.of("chair", "secretariat", "tj.head", "uz.expert")) {
            assertThat(page(outsider, "/entries/" + handle)).doesNotContain("25 per cent of the mean");
        }
        assertThat(page("kg.expert", "/entries/" + handle))
                .contains("25 per cent of the mean")
                .doesNotMatch(UNTRANSLATED);
    }

    private void closes(String handle) {
        var done = new ArrayList<String>();
        for (int i = 0; i < 12 && !done.contains("chair review/confirm-closing"); i++) {
            all.answerAll(handle, task -> task.get("formKey").asText().startsWith("review/"), done);
            all.settle();
        }
        assertThat(done).contains("chair review/confirm-closing");
        assertThat(all.status(handle)).isEqualTo("RESOLUTION");
    }

    private void resolves(String handle) {
        assertThat(page("tj.head", "/entries/" + handle))
                .as("all comments are shown to all")
                .contains("25 per cent of the mean")
                .doesNotMatch(UNTRANSLATED);
        for (var who : List.of("editor", "kg.focal", "secretariat", "editor")) {
            var open = task(who, handle);
            assertThat(page(who, "/tasks/" + open.get("id").asText()))
                    .as(open.get("formKey").asText())
                    .doesNotMatch(UNTRANSLATED);
            if (who.equals("kg.focal")) {
                deputyMayNotRelease(open);
            }
            all.answer(all.person(who), open, handle);
            all.settle();
        }
    }

    private void deputyMayNotRelease(JsonNode open) {
        var deputy = new Http(running.address(), "kg.deputy");
        var path = "/api/tasks/" + open.get("id").asText();
        var rows = deputy.get(path).expect(200).body().get("answers").deepCopy();
        rows.get("answers").forEach(row -> ((ObjectNode) row).put("satisfied", "NO"));
        assertThat(deputy.post(path, rows).expect(422).body().toString()).contains("deputy-may-not-answer");
    }

    private void consolidate(String handle) {
        var open = task("kg.focal", handle);
        assertThat(open.get("formKey").asText()).isEqualTo("review/consolidate");
        ObjectNode reply = JSON.createObjectNode().put("position", "APPROVE_WITH_COMMENTS");
        reply.putArray("comments")
                .addObject()
                .put("paragraph", "scenario")
                .put("type", "SUBSTANTIVE")
                .put("weight", "MUST")
                .put("text", "Say 25 per cent of the mean.");
        var path = "/api/tasks/" + open.get("id").asText();
        var refused = all.person("kg.focal").post(path, reply).expect(422).body();
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("comments[0].justification");
        ((ObjectNode) reply.at("/comments/0")).put("justification", "The bulletin says so.");
        all.person("kg.focal").post(path, reply).expect(200);
    }

    private Http.Answer act(String username, String handle, String word) {
        return all.person(username).post("/api/entries/" + handle + "/acts/" + word, JSON.createObjectNode());
    }

    private void answer(String username, String handle, String form) {
        var open = task(username, handle);
        assertThat(open.get("formKey").asText()).isEqualTo(form);
        all.answer(all.person(username), open, handle);
    }

    private JsonNode task(String username, String handle) {
        return tasks(username, handle).get(0);
    }

    private List<JsonNode> tasks(String username, String handle) {
        var items = all.person(username)
                .get("/api/tasks?size=100&search=" + handle)
                .expect(200)
                .body()
                .get("items");
        return stream(items).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String page(String username, String path) {
        return new Browsing(running.address(), username).page(path);
    }
}
