package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** Leads assessed entries through silence, over HTTP: it is proposed, runs, and heads and chair act on it. */
final class LastStretch {

    private final Running running;
    private final Delegations delegations;
    private final AssessedEntries entries;

    LastStretch(Running running) {
        this.running = running;
        this.delegations = new Delegations(running.address());
        this.entries = new AssessedEntries(running);
    }

    Delegations delegations() {
        return delegations;
    }

    /** An entry for which the chair is asked to propose silence. */
    String assessed() {
        var handle = entries.next();
        delegations.settle();
        return handle;
    }

    /** An assessed entry whose silence runs. */
    String underSilence() {
        var handle = assessed();
        propose(handle);
        until(handle, "UNDER_SILENCE");
        return handle;
    }

    /** The chair proposes it with what the form offers. */
    void propose(String handle) {
        var task = task("chair", handle, "propose-silence");
        var chair = delegations.person("chair");
        var answers = chair.get("/api/tasks/" + task.get("id").asText())
                .expect(200)
                .body()
                .get("answers");
        chair.post("/api/tasks/" + task.get("id").asText(), answers).expect(200);
        delegations.settle();
    }

    /** Lets deadlines pass until the entry has the status. */
    void until(String handle, String status) {
        for (int i = 0; i < 12 && !delegations.status(handle).equals(status); i++) {
            delegations.clock("NEXT_DEADLINE");
        }
        assertThat(delegations.status(handle)).isEqualTo(status);
    }

    void answer(String person, String handle, String word, String answers) {
        delegations.settle();
        var task = task(person, handle, word);
        delegations
                .person(person)
                .post("/api/tasks/" + task.get("id").asText(), Http.json(answers))
                .expect(200);
    }

    JsonNode act(String person, String handle, String word, String answers, int status) {
        return delegations
                .person(person)
                .post("/api/entries/" + handle + "/acts/" + word, Http.json(answers))
                .expect(status)
                .body();
    }

    JsonNode task(String person, String handle, String word) {
        for (var task : delegations
                .person(person)
                .get("/api/tasks?search=" + handle)
                .expect(200)
                .body()
                .get("items")) {
            if (task.get("formKey").asText().equals("adoption/" + word)) {
                return task;
            }
        }
        throw new AssertionError(person + " has no task " + word + " for " + handle);
    }

    /** The page of a silence, or one below it. */
    String page(String person, Object silence) {
        return form(person, "/silences/" + silence);
    }

    String form(String person, String path) {
        var response = new Browser(running.address(), person).get(path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        return response.body();
    }

    String entryPage(String person, String handle) {
        return new Browser(running.address(), person).get("/entries/" + handle).body();
    }

    static String actPath(String handle, String word) {
        return "/entries/" + handle + "/acts/" + word;
    }

    String taskPath(String person, String handle, String word) {
        return "/tasks/" + task(person, handle, word).get("id").asText();
    }

    UUID silence(String handle) {
        var entry = entry(handle).id();
        return running.bean(Silences.class).latest(entry, entry).orElseThrow().id();
    }

    RiskEntry entry(String handle) {
        return running.bean(RiskEntries.class).findByHandle(handle).orElseThrow();
    }
}
