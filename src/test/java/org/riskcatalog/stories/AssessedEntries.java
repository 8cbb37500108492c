package org.riskcatalog.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.text.EntryText;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries whose round of scores has closed: their cases begin where the channel is chosen. */
class AssessedEntries {

    private static final String TEXT = """
            {"language":"en","title":"Low water in a shared basin","category":"WATER_ENV","chronicity":"CHRONIC",
             "origin":"NON_MALICIOUS","confidentiality":"PARTICIPANTS","urgency":"NORMAL",
             "affectedStates":["KZ","UZ"],"summary":"The flow falls for two seasons.",
             "scenario":"The flow falls for two seasons."}""";

    private final Running running;
    private int number = 500;

    AssessedEntries(Running running) {
        this.running = running;
    }

    /** Returns its handle. */
    String next() {
        var handle = "KZ-2026-%03d".formatted(++number);
        var id = new TransactionTemplate(running.bean(PlatformTransactionManager.class))
                .execute(status -> assessed(handle).id().toString());
        running.bean(RuntimeService.class)
                .createProcessInstanceByKey("risk-entry")
                .businessKey(handle)
                .setVariables(Map.of(
                        "entryId", id, "handle", handle, "state", "KZ", "subjectId", id, "assessmentOutcome", "ACCEPT"))
                .startBeforeActivity("callActivity_decideEntry")
                .execute();
        return handle;
    }

    private RiskEntry assessed(String handle) {
        var entries = running.bean(RiskEntries.class);
        var now = running.bean(Clock.class).instant();
        var entry = entries.save(RiskEntry.draft(UUID.randomUUID(), handle, "KZ", "Low water", now));
        running.bean(Revisions.class).release(entry, text(), RevisionKind.INITIAL, "KZ", null, now);
        entry.become(EntryStatus.SUBMITTED, now);
        entry.register("CA-RC-" + handle, now);
        entry.openRound(now);
        entry.become(EntryStatus.ASSESSMENT, now);
        return entries.save(entry);
    }

    static EntryText text() {
        try {
            return new ObjectMapper().readValue(TEXT, EntryText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
