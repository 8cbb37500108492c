package org.riskcatalog.proposal.withdrawal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.proposal.SponsorsEvent;

/** A co-sponsor does not take over what another sponsor withdraws. */
public record TakeOverDeclined(UUID entry, String handle, Collection<String> sponsors, String state)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.take-over-declined";
    }

    @Override
    public Set<String> tells() {
        return Set.of();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(state, handle);
    }
}
