package org.riskcatalog.proposal.appeal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.members.Role;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/** The head of the proposing State appealed to the chair against a rejection. */
public record ProposalAppealed(UUID entry, String handle, Collection<String> sponsors, String state, String reason)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.appealed";
    }

    @Override
    public Set<String> tells() {
        return Sponsoring.told(sponsors, Role.CHAIR, Role.SECRETARIAT);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(state, handle, reason);
    }
}
