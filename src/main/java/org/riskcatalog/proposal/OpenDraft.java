package org.riskcatalog.proposal;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NumberSeries;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.proposal.sponsors.NameCoSponsors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A delegation opens a draft, alone or with co-sponsors; its handle names the case from now on. */
@Component
public class OpenDraft {

    private final RiskEntries entries;
    private final NumberSeries numbers;
    private final NameCoSponsors sponsors;
    private final ApplicationEventPublisher events;

    OpenDraft(RiskEntries entries, NumberSeries numbers, NameCoSponsors sponsors, ApplicationEventPublisher events) {
        this.entries = entries;
        this.numbers = numbers;
        this.sponsors = sponsors;
        this.events = events;
    }

    /** Returns the handle, for example {@code KZ-2026-012}. */
    @Transactional
    public String open(String title, String state, Collection<String> coSponsors, Act act) {
        var year = act.receivedAt().atZone(ZoneOffset.UTC).getYear();
        var number = numbers.next("handle/%s/%d".formatted(state, year));
        var handle = "%s-%d-%03d".formatted(state, year, number);
        var entry = RiskEntry.draft(UUID.randomUUID(), handle, state, title.strip(), act.receivedAt());
        entries.save(entry);
        events.publishEvent(new DraftOpened(entry.id(), handle, state));
        if (!coSponsors.isEmpty()) {
            sponsors.name(entry.id(), coSponsors);
        }
        return handle;
    }
}
