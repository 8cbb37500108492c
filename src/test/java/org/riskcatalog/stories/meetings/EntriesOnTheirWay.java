package org.riskcatalog.stories.meetings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.stories.Running;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes entries that have come some way already, and begins their cases there. */
final class EntriesOnTheirWay {

    private final Running running;
    private int number;

    EntriesOnTheirWay(Running running) {
        this.running = running;
    }

    /** An entry that was turned to a meeting; its case begins there. */
    RiskEntry turnedToMeeting() {
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
        return entry;
    }

    /** An assessed entry; its case begins where the channel is chosen. */
    RiskEntry assessed() {
        return assessed(entry -> {});
    }

    /** The same, of which the secretaries of security councils take note once it is adopted. */
    RiskEntry assessedAsVeryHigh() {
        return assessed(entry -> entry.assess(5, 5, RiskLevel.VERY_HIGH, Confidence.HIGH));
    }

    private RiskEntry assessed(Consumer<RiskEntry> how) {
        var entry = written(
                how, EntryStatus.SUBMITTED, EntryStatus.REGISTERED, EntryStatus.CONSULTATION, EntryStatus.ASSESSMENT);
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
        return entry;
    }

    private RiskEntry written(EntryStatus... way) {
        return written(entry -> {}, way);
    }

    private RiskEntry written(Consumer<RiskEntry> how, EntryStatus... way) {
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
            how.accept(entry);
            entries.save(entry);
        });
        return entries.findByHandle(handle).orElseThrow();
    }

    private static EntryText text() {
        try {
            return new ObjectMapper().readValue("""
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
