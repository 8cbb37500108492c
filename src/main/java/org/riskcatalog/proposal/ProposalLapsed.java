package org.riskcatalog.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.members.Role;

/** A returned proposal was not sent again in time. */
public record ProposalLapsed(UUID entry, String handle, Collection<String> sponsors) implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.lapsed";
    }

    @Override
    public Set<String> tells() {
        return Sponsoring.told(sponsors, Role.SECRETARIAT);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle);
    }
}
