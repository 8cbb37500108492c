package org.riskcatalog.proposal.sponsors;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.clearance.EndClearances;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the States that shall sponsor a draft; once the proposer has signed, only takes out who has not signed. */
@Component
public class NameCoSponsors {

    private final RiskEntries entries;
    private final CoSignatures signatures;
    private final EndClearances clearances;
    private final ApplicationEventPublisher events;

    NameCoSponsors(
            RiskEntries entries, CoSignatures signatures, EndClearances clearances, ApplicationEventPublisher events) {
        this.entries = entries;
        this.signatures = signatures;
        this.clearances = clearances;
        this.events = events;
    }

    @Transactional
    public void name(UUID id, Collection<String> states) {
        var entry = entries.get(id);
        var before = entry.coSponsors();
        entry.sponsorWith(states);
        entries.save(entry);
        var asked = entry.coSponsors().stream()
                .filter(state -> !before.contains(state))
                .toList();
        events.publishEvent(new CoSponsorsNamed(id, entry.handle(), entry.sponsors(), asked));
    }

    /** Goes on without these States: what they were preparing is closed. */
    @Transactional
    public void leaveOut(UUID id, Collection<String> states) {
        var entry = entries.get(id);
        var told = entry.sponsors();
        entry.sponsorWith(entry.coSponsors().stream()
                .filter(state -> !states.contains(state))
                .toList());
        entries.save(entry);
        for (var state : states) {
            clearances.withoutReply(SponsorshipAct.WORD, id, state);
            events.publishEvent(new CoSponsorLeft(id, entry.handle(), told, state));
        }
    }

    /** The text is the delegation's own still: nobody has signed it. */
    public boolean open(RiskEntry entry) {
        return entry.status() == EntryStatus.DRAFT && entry.currentRevision() == null;
    }

    /** Co-sponsors whose signature the proposal waits for. */
    public List<String> awaited(RiskEntry entry) {
        var waits = entry.status() == EntryStatus.DRAFT || entry.status() == EntryStatus.RETURNED;
        if (!waits || entry.coSponsors().isEmpty() || entry.currentRevision() == null) {
            return List.of();
        }
        var signed = signatures.findByRevisionId(entry.revision()).stream()
                .map(CoSignature::state)
                .toList();
        return entry.coSponsors().stream()
                .filter(state -> !signed.contains(state))
                .toList();
    }
}
