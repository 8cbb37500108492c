package org.riskcatalog.proposal.merger;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat proposes that a proposal goes on in an entry that exists; the heads of both sponsors are asked. */
@Component
public class ProposeMerger {

    private final RiskEntries entries;
    private final Mergers mergers;
    private final ApplicationEventPublisher events;

    ProposeMerger(RiskEntries entries, Mergers mergers, ApplicationEventPublisher events) {
        this.entries = entries;
        this.mergers = mergers;
        this.events = events;
    }

    @Transactional
    public void propose(UUID id, String survivor, Act act) {
        var entry = entries.get(id);
        var into = survivor(id, survivor).orElseThrow();
        var merger = mergers.save(Merger.of(entry, into, act.receivedAt()));
        events.publishEvent(new MergerProposed(id, entry.handle(), into.handle(), entry.sponsors(), merger.asked()));
    }

    /** The entry of that handle, if this one can go on in it: it was submitted and is neither rejected nor closed. */
    public Optional<RiskEntry> survivor(UUID id, @Nullable String handle) {
        return Optional.ofNullable(handle)
                .flatMap(entries::findByHandle)
                .filter(other -> !other.id().equals(id))
                .filter(ProposeMerger::survives);
    }

    static boolean survives(RiskEntry other) {
        return other.status() != EntryStatus.DRAFT
                && other.status() != EntryStatus.NOT_ADMISSIBLE
                && !other.status().isFinal();
    }
}
