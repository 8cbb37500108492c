package org.riskcatalog.proposal.merger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/** The secretariat proposed to go on with a proposal in another entry. */
public record MergerProposed(
        UUID entry, String handle, String survivor, Collection<String> sponsors, Collection<String> asked)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.merger-proposed";
    }

    @Override
    public Set<String> tells() {
        return Sponsoring.told(asked);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, survivor);
    }
}
