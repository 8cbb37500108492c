package org.riskcatalog.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;

/** A delegation opened a draft; the case of the entry begins. */
public record DraftOpened(UUID entry, String handle, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "proposal.draft-opened";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return Audience.delegation(state);
    }

    @Override
    public Set<String> tells() {
        return Set.of();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, state);
    }
}
