package org.riskcatalog.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.catalog.Urgency;
import org.riskcatalog.members.Role;

/** The secretariat said how urgent a proposal is; its proposer is told if it asked for another urgency. */
public record UrgencyConfirmed(UUID entry, String handle, String state, Urgency asked, Urgency confirmed)
        implements CatalogEvent {

    @Override
    public String type() {
        return "proposal.urgency-confirmed";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return Audience.everyone();
    }

    @Override
    public Set<String> tells() {
        return asked == confirmed
                ? Set.of()
                : Set.of(Role.HEAD_OF_DELEGATION.group(state), Role.FOCAL_POINT.group(state));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, confirmed, asked);
    }
}
