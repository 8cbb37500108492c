package org.riskcatalog.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An entry whose round of scores has closed: its case begins where the channel is chosen. All that follows goes over HTTP. */
final class AssessedEntry {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static int number;

    private final Running running;
    private final Delegations all;
    private final String handle = "KZ-2026-9%02d".formatted(++number);

    AssessedEntry(Running running, Delegations all) {
        this(running, all, "PARTICIPANTS");
    }

    AssessedEntry(Running running, Delegations all, String confidentiality) {
        this.running = running;
        this.all = all;
        new TransactionTemplate(running.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> write(text(confidentiality)));
        var id = id().toString();
        running.bean(RuntimeService.class)
                .createProcessInstanceByKey("risk-entry")
                .businessKey(handle)
                .setVariables(Map.of(
                        "entryId",
                        id,
                        "handle",
                        handle,
                        "state",
                        "KZ",
                        "subjectId",
                        id,
                        "assessmentOutcome",
                        "ACCEPT",
                        "nextStep",
                        "channel"))
                .startBeforeActivity("callActivity_decideEntry")
                .execute();
        all.settle();
    }

    private void write(EntryText text) {
        var now = running.bean(Clock.class).instant();
        var entries = running.bean(RiskEntries.class);
        var entry = entries.save(RiskEntry.draft(UUID.randomUUID(), handle, "KZ", text.title(), now));
        running.bean(Revisions.class).release(entry, text, RevisionKind.INITIAL, "KZ", null, now);
        entry.become(EntryStatus.SUBMITTED, now);
        entry.register("CA-RC-" + handle, now);
        entry.openRound(now);
        entry.become(EntryStatus.ASSESSMENT, now);
        entry.assess(3, 3, RiskLevel.MODERATE, Confidence.MEDIUM);
        entries.save(entry);
    }

    String handle() {
        return handle;
    }

    UUID id() {
        return running.bean(RiskEntries.class)
                .findByHandle(handle)
                .orElseThrow()
                .id();
    }

    String status() {
        all.settle();
        return all.status(handle);
    }

    EntryText text() {
        var entry = running.bean(RiskEntries.class).get(id());
        return running.bean(Revisions.class).text(entry.revision());
    }

    int revisions() {
        return running.bean(Revisions.class).of(id()).size();
    }

    Silence silence() {
        return running.bean(Silences.class).latest(id(), id()).orElseThrow();
    }

    AssessedEntry silenceIsProposed() {
        all.settle();
        return answers("chair", "propose-silence", answer -> {});
    }

    AssessedEntry underSilence() {
        return silenceIsProposed().started();
    }

    /** Moves on until nobody can object to the use of silence any more. */
    AssessedEntry started() {
        all.settle();
        // Other entries of the story have deadlines too.
        for (int i = 0; i < 12 && !silence().status().underSilence(); i++) {
            all.clock("NEXT_DEADLINE");
        }
        return this;
    }

    /** Moves on until that person has the task. */
    AssessedEntry untilTask(String person, String word) {
        for (int i = 0; i < 20 && find(person, word).isEmpty(); i++) {
            all.clock("NEXT_DEADLINE");
        }
        return this;
    }

    /** Moves on until it has the status. */
    AssessedEntry until(String status) {
        for (int i = 0; i < 12 && !status().equals(status); i++) {
            all.clock("NEXT_DEADLINE");
        }
        return this;
    }

    /** An act in one step, by its JSON with single quotes. */
    AssessedEntry act(String person, String word, String answers) {
        return act(person, word, answers, 200);
    }

    AssessedEntry act(String person, String word, String answers, int status) {
        all.person(person)
                .post("/api/entries/" + handle + "/acts/" + word, Http.json(answers))
                .expect(status);
        return this;
    }

    AssessedEntry answers(String person, String word, String answers) {
        return answers(person, word, answer -> answer.setAll(Http.json(answers)));
    }

    /** The rule that refuses an act. */
    String refused(String person, String word, String answers) {
        return all.person(person)
                .post("/api/entries/" + handle + "/acts/" + word, Http.json(answers))
                .expect(422)
                .body()
                .at("/errors/0/code")
                .asText();
    }

    /** What is prefilled, changed so. */
    AssessedEntry answers(String person, String word, Consumer<ObjectNode> change) {
        answer(person, word, change, 200);
        return this;
    }

    JsonNode answer(String person, String word, Consumer<ObjectNode> change, int status) {
        all.settle();
        var id = task(person, word).get("id").asText();
        var prefilled =
                all.person(person).get("/api/tasks/" + id).expect(200).body().get("answers");
        ObjectNode answer = prefilled.deepCopy();
        change.accept(answer);
        return all.person(person)
                .post("/api/tasks/" + id, answer)
                .expect(status)
                .body();
    }

    JsonNode task(String person, String word) {
        return find(person, word)
                .orElseThrow(() -> new AssertionError(person + " has no task " + word + " for " + handle));
    }

    private Optional<JsonNode> find(String person, String word) {
        for (var task : all.person(person)
                .get("/api/tasks?search=" + handle)
                .expect(200)
                .body()
                .get("items")) {
            if (task.get("formKey").asText().equals("adoption/" + word)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    JsonNode schema(String person, String word) {
        var id = task(person, word).get("id").asText();
        return all.person(person)
                .get("/api/tasks/" + id + "/schema")
                .expect(200)
                .body();
    }

    private static EntryText text(String confidentiality) {
        try {
            return JSON.findAndRegisterModules()
                    .treeToValue(Http.json("""
                    {'language':'en','title':'Low water in a shared basin','category':'WATER_ENV','chronicity':'CHRONIC',
                     'origin':'NON_MALICIOUS','confidentiality':'%s','urgency':'NORMAL','affectedStates':['KZ','UZ'],
                     'summary':'The flow falls for two seasons.','scenario':'The flow falls for two seasons.',
                     'measures':[{'title':'Daily data','description':'Share them.','type':'INFORMATION_EXCHANGE','treatment':'REDUCE_IMPACT',
                       'lead':'KZ'},{'title':'A joint fund','description':'Pay for gauges.','type':'INFRASTRUCTURE','treatment':'SHARE',
                       'lead':'UZ'}]}""".formatted(confidentiality)), EntryText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
