package org.riskcatalog.proposal.withdrawal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.members.Role;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/**
 * A co-sponsor took an entry over: it is its proposer now.
 *
 * @param sponsors as they were before
 * @param status in which the entry is
 */
public record EntryTakenOver(
        UUID withdrawal,
        UUID entry,
        String handle,
        Collection<String> sponsors,
        String state,
        EntryStatus status,
        boolean registered)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.taken-over";
    }

    @Override
    public Audience audience() {
        return registered ? Audience.everyone() : Sponsoring.andOffice(sponsors);
    }

    @Override
    public Set<String> tells() {
        return Sponsoring.told(sponsors, Role.CHAIR, Role.SECRETARIAT);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(state, handle);
    }
}
