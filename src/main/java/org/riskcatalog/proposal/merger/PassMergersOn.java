package org.riskcatalog.proposal.merger;

import java.util.List;
import java.util.stream.Stream;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.proposal.withdrawal.EntryTakenOver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A co-sponsor took over an entry that is to be merged, or to survive: what the former proposer consented to does not bind it. */
@Component
class PassMergersOn {

    private final RiskEntries entries;
    private final Mergers mergers;
    private final ApplicationEventPublisher events;

    PassMergersOn(RiskEntries entries, Mergers mergers, ApplicationEventPublisher events) {
        this.entries = entries;
        this.mergers = mergers;
        this.events = events;
    }

    @EventListener
    void on(EntryTakenOver taken) {
        var own = mergers.last(taken.entry()).stream().filter(merger -> merger.status() == MergerStatus.PROPOSED);
        var surviving = mergers.findByIntoIdAndStatus(taken.entry(), MergerStatus.PROPOSED).stream();
        Stream.concat(own, surviving).forEach(merger -> pass(merger, taken.state()));
    }

    private void pass(Merger merger, String state) {
        var entry = entries.get(merger.entryId());
        var survivor = entries.get(merger.intoId());
        mergers.save(merger.askedOf(entry, survivor));
        events.publishEvent(new MergerPassedOn(
                entry.id(), entry.handle(), survivor.handle(), List.copyOf(entry.sponsors()), state));
    }
}
