package org.riskcatalog.proposal.appeal;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the meeting made of an appeal: the proposal is registered, or stays not admissible for good. */
@Component
public class DecideAppeal {

    private final RiskEntries entries;
    private final Appeals appeals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideAppeal(RiskEntries entries, Appeals appeals, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.appeals = appeals;
        this.events = events;
        this.clock = clock;
    }

    /** The entry is registered right after. */
    @Transactional
    public void allow(UUID id) {
        end(id, AppealStatus.WON);
    }

    @Transactional
    public void dismiss(UUID id) {
        var entry = entries.get(id);
        if (entry.status() != EntryStatus.NOT_ADMISSIBLE) {
            entry.become(EntryStatus.NOT_ADMISSIBLE, clock.instant());
            entries.save(entry);
        }
        end(id, AppealStatus.DISMISSED);
    }

    private void end(UUID id, AppealStatus how) {
        var entry = entries.get(id);
        appeals.save(appeals.pending(id).ended(how, clock.instant()));
        events.publishEvent(new AppealDecided(id, entry.handle(), entry.sponsors(), how));
    }
}
