package org.riskcatalog.proposal.appeal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.members.Role;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/** The meeting decided on an appeal. */
public record AppealDecided(UUID entry, String handle, Collection<String> sponsors, AppealStatus outcome)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.appeal-decided";
    }

    @Override
    public Set<String> tells() {
        return Sponsoring.told(sponsors, Role.CHAIR, Role.SECRETARIAT);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, outcome);
    }
}
