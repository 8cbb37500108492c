package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Directory;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** Brings entries before meetings and lets secretariat, chair and heads do their parts, over HTTP. */
final class Sittings {

    private static final int STEPS = 20;
    private static final int DAYS = 14;

    private final Running running;
    private final Delegations delegations;
    private final EntriesOnTheirWay entries;

    Sittings(Running running) {
        this.running = running;
        this.delegations = new Delegations(running.address());
        this.entries = new EntriesOnTheirWay(running);
    }

    /** An entry that was turned to a meeting; its case begins there. */
    String turnedToMeeting() {
        return settled(entries.turnedToMeeting());
    }

    /** An assessed entry of very high level; its case begins where the channel is chosen. */
    String assessedAsVeryHigh() {
        return settled(entries.assessedAsVeryHigh());
    }

    /** An assessed entry; its case begins where the channel is chosen. */
    String assessed() {
        return settled(entries.assessed());
    }

    private String settled(RiskEntry entry) {
        delegations.settle();
        return entry.handle();
    }

    RiskEntry entry(String handle) {
        return running.bean(RiskEntries.class).findByHandle(handle).orElseThrow();
    }

    /** Schedules one where none is, and waits until it takes the item up. */
    void meet(String handle) {
        find("secretariat", handle, "schedule-meeting").ifPresent(task -> {
            var answers = prefilled("secretariat", task);
            answers.put("place", "Tashkent, Palace of Forums");
            send("secretariat", task, answers, 200);
        });
        delegations.settle();
        for (int i = 0;
                i < STEPS && find("secretariat", handle, "write-outcome").isEmpty();
                i++) {
            delegations.clock("NEXT_DEADLINE");
        }
    }

    /** Written, confirmed by the chair and by Kyrgyzstan. */
    void disposes(String handle, String outcome, String more) {
        answer("secretariat", handle, "write-outcome", written(outcome, more), 200);
        answer("chair", handle, "confirm-outcome", "{'answer':'CONFIRM'}", 200);
        answer("kg.head", handle, "countersign-outcome", "{'answer':'CONFIRM'}", 200);
        delegations.settle();
    }

    static String written(String outcome, String more) {
        return "{'delegations':['UZ','KG','TJ'],'outcome':'" + outcome
                + "','words':'The chair asked; this was the answer.'" + more + "}";
    }

    JsonNode answer(String person, String handle, String word, String answers, int status) {
        delegations.settle();
        return send(person, task(person, handle, word), Http.json(answers), status);
    }

    private JsonNode send(String person, JsonNode task, JsonNode answers, int status) {
        return delegations
                .person(person)
                .post("/api/tasks/" + task.get("id").asText(), answers)
                .expect(status)
                .body();
    }

    ObjectNode prefilled(String person, JsonNode task) {
        return (ObjectNode) delegations
                .person(person)
                .get("/api/tasks/" + task.get("id").asText())
                .expect(200)
                .body()
                .get("answers");
    }

    JsonNode task(String person, String handle, String word) {
        return find(person, handle, word)
                .orElseThrow(() -> new AssertionError(person + " has no task " + word + " for " + handle));
    }

    Optional<JsonNode> find(String person, String handle, String word) {
        for (var task : delegations
                .person(person)
                .get("/api/tasks?size=100&search=" + handle)
                .expect(200)
                .body()
                .get("items")) {
            if (task.get("formKey").asText().equals("adoption/" + word)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    /** The page of an open task. */
    String page(String person, String handle, String word) {
        return page(person, "/tasks/" + task(person, handle, word).get("id").asText());
    }

    String page(String person, String path) {
        var response = new Browser(running.address(), person).get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    /** Sends a form of the secretariat's pages; the status. */
    int form(String path, Map<String, String> fields) {
        var office = new Browser(running.address(), "secretariat");
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("_csrf", Browser.token(office.get("/account").body()));
        sent.put("key", UUID.randomUUID().toString());
        return office.send(path, sent).statusCode();
    }

    Http.Answer call(String body, String startsAt, String place) {
        var asked = Http.json().put("body", body).put("startsAt", startsAt).put("place", place);
        return delegations.person("secretariat").post("/api/meetings", asked);
    }

    /** Of the meeting of coordinators that is called on that day, or on the first after it on which all work. */
    String callOnWorkingDay(LocalDateTime first, String place) {
        for (int day = 0; day < DAYS; day++) {
            var called = call("NATIONAL_COORDINATORS", first.plusDays(day).toString(), place);
            if (called.status() == 201) {
                return called.body().get("reference").asText();
            }
            assertThat(called.body().toString()).contains("not all members work");
        }
        throw new AssertionError("no working day from " + first);
    }

    /** Of the meeting that began last. */
    String lastHeld() {
        var now = running.bean(Clock.class).instant();
        return meetings().stream()
                .filter(meeting -> meeting.get("status").asText().equals("HELD"))
                .filter(meeting ->
                        !Instant.parse(meeting.get("startsAt").asText()).isAfter(now))
                .findFirst()
                .orElseThrow()
                .get("reference")
                .asText();
    }

    /** All of them, the last first. */
    List<JsonNode> meetings() {
        var found = delegations
                .person("az.head")
                .get("/api/meetings?sort=-date&size=100")
                .expect(200)
                .body()
                .get("items");
        List<JsonNode> all = new ArrayList<>();
        found.forEach(all::add);
        return all;
    }

    JsonNode meeting(String reference) {
        return delegations
                .person("az.head")
                .get("/api/meetings/" + reference)
                .expect(200)
                .body();
    }

    /** Handles of the entries on its agenda; what other stories left to be announced comes forward to it too. */
    List<String> agenda(String reference) {
        var handles = new ArrayList<String>();
        meeting(reference)
                .get("agenda")
                .forEach(item -> handles.add(item.get("handle").asText()));
        return handles;
    }

    /** The id of the item of an entry that may be taken off, as a head is told it. */
    String agreed(String handle) {
        return delegations
                .person("tm.head")
                .get("/api/entries/" + handle + "/acts/take-off/schema")
                .expect(200)
                .body()
                .at("/properties/item")
                .findValue("const")
                .asText();
    }

    /** The person at the head of a delegation, as forms send it. */
    String headOf(String state) {
        return running.bean(Directory.class)
                .holding("head-of-delegation:" + state)
                .get(0)
                .id()
                .toString();
    }

    Running running() {
        return running;
    }

    Delegations delegations() {
        return delegations;
    }

    String status(String handle) {
        return delegations.status(handle);
    }
}
