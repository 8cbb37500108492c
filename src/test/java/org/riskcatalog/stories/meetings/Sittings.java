package org.riskcatalog.stories.meetings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings entries before meetings and lets secretariat, chair and heads do their parts, over HTTP. */
final class Sittings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STEPS = 20;

    private final Running running;
    private final Delegations delegations;
    private int number;

    Sittings(Running running) {
        this.running = running;
        this.delegations = new Delegations(running.address());
    }

    /** An entry that was turned to a meeting; its case begins there. */
    String turnedToMeeting() {
        var entry = written(
                EntryStatus.SUBMITTED,
                EntryStatus.REGISTERED,
                EntryStatus.CONSULTATION,
                EntryStatus.ASSESSMENT,
                EntryStatus.CHANNEL,
                EntryStatus.AT_MEETING);
        var id = entry.id().toString();
        running.bean(RuntimeService.class)
                .startProcessInstanceByKey(
                        "meeting-item",
                        entry.handle(),
                        Map.of("entryId", id, "handle", entry.handle(), "matter", "entry", "matterId", id));
        delegations.settle();
        return entry.handle();
    }

    /** An assessed entry; its case begins where the channel is chosen. */
    String assessed() {
        var entry = written(
                EntryStatus.SUBMITTED, EntryStatus.REGISTERED, EntryStatus.CONSULTATION, EntryStatus.ASSESSMENT);
        var id = entry.id().toString();
        Map<String, Object> variables = new HashMap<>(
                Map.of("entryId", id, "handle", entry.handle(), "state", "KZ", "subjectId", id, "startAt", "channel"));
        variables.put("assessmentOutcome", "ACCEPT");
        running.bean(RuntimeService.class)
                .createProcessInstanceByKey("risk-entry")
                .businessKey(entry.handle())
                .setVariables(variables)
                .startBeforeActivity("callActivity_decideEntry")
                .execute();
        delegations.settle();
        return entry.handle();
    }

    private RiskEntry written(EntryStatus... way) {
        var handle = "KZ-2026-9%02d".formatted(++number);
        var entries = running.bean(RiskEntries.class);
        new TransactionTemplate(running.bean(PlatformTransactionManager.class)).executeWithoutResult(done -> {
            var now = running.bean(Clock.class).instant();
            var entry = entries.save(RiskEntry.draft(UUID.randomUUID(), handle, "KZ", "Low water", now));
            running.bean(Revisions.class).release(entry, text(), RevisionKind.INITIAL, "KZ", null, now);
            for (var step : way) {
                if (step == EntryStatus.REGISTERED) {
                    entry.register("CA-RC-" + handle, now);
                } else {
                    entry.become(step, now);
                }
            }
            entries.save(entry);
        });
        return entry(handle);
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
        return send(person, task(person, handle, word), json(answers), status);
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
        var asked = JSON.createObjectNode()
                .put("body", body)
                .put("startsAt", startsAt)
                .put("place", place);
        return delegations.person("secretariat").post("/api/meetings", asked);
    }

    /** The last meeting of the list. */
    List<JsonNode> meetings() {
        var found = delegations
                .person("az.head")
                .get("/api/meetings?sort=-date&size=100")
                .expect(200)
                .body()
                .get("items");
        List<JsonNode> all = new java.util.ArrayList<>();
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

    Delegations delegations() {
        return delegations;
    }

    String status(String handle) {
        return delegations.status(handle);
    }

    static ObjectNode json(String single) {
        try {
            return (ObjectNode) JSON.readTree(single.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(single, e);
        }
    }

    private static EntryText text() {
        try {
            return JSON.readValue("""
                    {"language":"en","title":"Low water in a shared basin","category":"WATER_ENV","chronicity":"CHRONIC",
                     "origin":"NON_MALICIOUS","confidentiality":"PARTICIPANTS","urgency":"NORMAL",
                     "affectedStates":["KZ","UZ"],"summary":"The flow falls for two seasons.",
                     "scenario":"The flow falls for two seasons.",
                     "measures":[{"title":"Joint forecast","description":"A forecast twice a year.",
                      "type":"INFORMATION_EXCHANGE","treatment":"PREPARE"},
                      {"title":"Joint fund","description":"A fund.","type":"CAPACITY","treatment":"SHARE"}]}""", EntryText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
