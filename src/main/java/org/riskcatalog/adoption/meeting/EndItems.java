package org.riskcatalog.adoption.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryMoved;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.proposal.withdrawal.WithdrawalAnnounced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A withdrawn entry stands on no agenda ahead, from the moment of its withdrawal. A withdrawal received when the outcome of
 * a meeting that ends the matter is confirmed is late, also while that outcome is still to be carried out.
 */
@Component
class EndItems {

    private final AgendaItemStore items;
    private final ItemOutcomes outcomes;
    private final PassedItems passed;
    private final Clock clock;

    EndItems(AgendaItemStore items, ItemOutcomes outcomes, PassedItems passed, Clock clock) {
        this.items = items;
        this.outcomes = outcomes;
        this.passed = passed;
        this.clock = clock;
    }

    @EventListener
    void on(EntryMoved moved) {
        if (moved.to() == EntryStatus.WITHDRAWN) {
            var now = clock.instant();
            refuseIfDecided(moved.entry(), now);
            items.findByEntryIdOrderByPapersAt(moved.entry()).stream()
                    .filter(AgendaItem::open)
                    .forEach(item -> {
                        passed.leaves(item, now);
                        item.drop();
                        items.save(item);
                    });
        }
    }

    /** Co-sponsors may take the entry over still; what was decided is decided. */
    @EventListener
    void on(WithdrawalAnnounced announced) {
        refuseIfDecided(announced.entry(), clock.instant());
    }

    private void refuseIfDecided(UUID entry, Instant now) {
        items.findByEntryIdOrderByPapersAt(entry).stream()
                .filter(item -> item.open() && item.subjectId().equals(entry))
                .map(item -> items.findWithLockById(item.id()).orElseThrow())
                .filter(AgendaItem::open)
                .flatMap(item -> outcomes.latest(item.id()).stream())
                .filter(ItemOutcome::decides)
                .findFirst()
                .ifPresent(outcome -> {
                    var confirmed = Objects.requireNonNull(outcome.delegationAt());
                    throw Refusal.of("adoption.withdrawn-after-outcome", confirmed, now);
                });
    }
}
