package org.riskcatalog.proposal.merger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/** A co-sponsor of a proposal that goes on in another entry does not sponsor that one: it has not signed its text. */
public record CoSponsorReleased(UUID entry, String handle, String survivor, Collection<String> sponsors, String state)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.co-sponsor-released";
    }

    @Override
    public Set<String> tells() {
        return Sponsoring.told(List.of(state));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, survivor, state);
    }
}
