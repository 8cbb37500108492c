package org.riskcatalog.stories;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Submitted entries by the thousand, each with a case that waits for its check: made by the rooms and started in the engine, many
 * to a transaction, without the acts that led there.
 */
class AdmissionsAtHand {

    private static final int TO_A_TRANSACTION = 100;
    private static final String[] STATES = {"KZ", "KG", "TJ", "TM", "UZ", "AZ"};

    private int opened;
    private final RiskEntries entries;
    private final Revisions revisions;
    private final RuntimeService cases;
    private final TransactionTemplate transaction;
    private final Instant now;

    AdmissionsAtHand(ApplicationContext application, Instant now) {
        this.entries = application.getBean(RiskEntries.class);
        this.revisions = application.getBean(Revisions.class);
        this.cases = application.getBean(RuntimeService.class);
        this.transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        this.now = now;
    }

    void open(int howMany) {
        int all = opened + howMany;
        while (opened < all) {
            int next = Math.min(all, opened + TO_A_TRANSACTION);
            var numbers = IntStream.range(opened, next);
            transaction.executeWithoutResult(status -> numbers.forEach(this::start));
            opened = next;
        }
    }

    private void start(int number) {
        var state = STATES[number % STATES.length];
        var entry = submitted("%s-2025-%04d".formatted(state, number), state);
        var id = entry.id().toString();
        cases.createProcessInstanceByKey("proposal-admission")
                .businessKey(entry.handle())
                .setVariables(Map.of("entryId", id, "handle", entry.handle(), "state", state, "subjectId", id))
                .startBeforeActivity("userTask_checkAdmissibility")
                .execute();
    }

    private RiskEntry submitted(String handle, String state) {
        var draft = RiskEntry.draft(UUID.randomUUID(), handle, state, "Flood in the valley of " + handle, now);
        var entry = entries.save(draft);
        revisions.release(entry, AssessedEntries.text(), RevisionKind.INITIAL, state, null, now);
        entry.become(EntryStatus.SUBMITTED, now);
        return entries.save(entry);
    }
}
