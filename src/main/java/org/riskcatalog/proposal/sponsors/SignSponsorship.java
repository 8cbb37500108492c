package org.riskcatalog.proposal.sponsors;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A State that was named as co-sponsor signs the proposal, or declines: then it goes on without that State. */
@Component
class SignSponsorship {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final CoSignatures signatures;
    private final ApplicationEventPublisher events;

    SignSponsorship(
            RiskEntries entries, Revisions revisions, CoSignatures signatures, ApplicationEventPublisher events) {
        this.entries = entries;
        this.revisions = revisions;
        this.signatures = signatures;
        this.events = events;
    }

    @Transactional
    public void sign(UUID id, String state, Act act) {
        var entry = entries.get(id);
        var revision = revisions.get(entry.revision());
        signatures.save(new CoSignature(
                UUID.randomUUID(),
                0,
                id,
                revision.id(),
                state,
                revision.checksum(),
                act.actor().person(),
                act.receivedAt()));
        events.publishEvent(new CoSponsorSigned(id, entry.handle(), entry.sponsors(), state, revision.checksum()));
    }

    @Transactional
    public void decline(UUID id, String state) {
        var entry = entries.get(id);
        var told = entry.sponsors();
        entry.sponsorWith(entry.coSponsors().stream()
                .filter(other -> !other.equals(state))
                .toList());
        entries.save(entry);
        events.publishEvent(new CoSponsorLeft(id, entry.handle(), told, state));
    }
}
