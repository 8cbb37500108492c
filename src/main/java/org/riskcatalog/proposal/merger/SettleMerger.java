package org.riskcatalog.proposal.merger;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Both heads agreed: the proposal goes on in the other entry, whose co-sponsor its proposer becomes. One did not: back to the secretariat. */
@Component
public class SettleMerger {

    private final RiskEntries entries;
    private final Mergers mergers;
    private final AskedToMerge asked;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettleMerger(
            RiskEntries entries, Mergers mergers, AskedToMerge asked, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.mergers = mergers;
        this.asked = asked;
        this.events = events;
        this.clock = clock;
    }

    /** Refused also if the other entry was closed meanwhile. */
    @Transactional
    public MergerStatus settle(UUID id) {
        var merger = mergers.pending(id);
        var entry = entries.get(id);
        var survivor = entries.get(merger.intoId());
        var status = asked.awaited(id).isEmpty() && ProposeMerger.survives(survivor)
                ? MergerStatus.MERGED
                : MergerStatus.REFUSED;
        var now = clock.instant();
        mergers.save(merger.ended(status, now));
        if (status == MergerStatus.MERGED) {
            merge(entry, survivor, now);
        } else {
            events.publishEvent(new MergerRefused(id, entry.handle(), survivor.handle(), entry.sponsors()));
        }
        return status;
    }

    private void merge(RiskEntry entry, RiskEntry survivor, Instant now) {
        entry.mergeInto(survivor.handle(), now);
        entries.save(entry);
        var sponsors = new LinkedHashSet<>(survivor.coSponsors());
        sponsors.add(entry.proposer());
        survivor.sponsorWith(sponsors);
        entries.save(survivor);
        events.publishEvent(new EntryMerged(entry.id(), entry.handle(), survivor.handle(), entry.sponsors()));
        release(entry, survivor);
        events.publishEvent(new SponsorsGained(survivor.id(), survivor.handle(), entry.handle(), survivor.sponsors()));
    }

    /** Its own co-sponsors have neither seen nor signed the other text: they do not sponsor it by somebody else's word. */
    private void release(RiskEntry entry, RiskEntry survivor) {
        entry.coSponsors().stream()
                .filter(state -> !survivor.sponsors().contains(state))
                .map(state ->
                        new CoSponsorReleased(entry.id(), entry.handle(), survivor.handle(), entry.sponsors(), state))
                .forEach(events::publishEvent);
    }
}
