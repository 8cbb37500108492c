package org.riskcatalog.proposal.sponsors;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/** A co-sponsor's head signed the proposal. */
public record CoSponsorSigned(UUID entry, String handle, Collection<String> sponsors, String state, String checksum)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.co-sponsor-signed";
    }

    @Override
    public Audience audience() {
        return Sponsoring.among(sponsors);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(state, handle, checksum.substring(0, 8));
    }
}
