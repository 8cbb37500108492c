package org.riskcatalog.proposal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.riskcatalog.acts.NumberSeries;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admissible proposal gets its catalog number, for example {@code CA-RC-2026-007}, without gaps. */
@Component
public class RegisterEntry {

    private final RiskEntries entries;
    private final NumberSeries numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterEntry(RiskEntries entries, NumberSeries numbers, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing if a meeting has registered it already, on appeal. */
    @Transactional
    public void register(UUID id) {
        var entry = entries.get(id);
        if (entry.status() == EntryStatus.REGISTERED) {
            return;
        }
        var now = clock.instant();
        var year = now.atZone(ZoneOffset.UTC).getYear();
        var number = "CA-RC-%d-%03d".formatted(year, numbers.next("catalog/" + year));
        entry.register(number, now);
        entries.save(entry);
        events.publishEvent(new EntryRegistered(id, entry.handle(), entry.proposer(), number));
    }
}
