package org.riskcatalog.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** The head signed the proposal: it goes to the secretariat. */
public record ProposalSubmitted(UUID entry, String handle, String state, String checksum) implements CatalogEvent {

    @Override
    public String type() {
        return "proposal.submitted";
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
        return Set.of(Role.SECRETARIAT.group());
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, state, checksum.substring(0, 8));
    }
}
