package org.riskcatalog.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;

/** The proposing State withdrew its entry. */
public record EntryWithdrawn(
        UUID entry, String handle, String state, @Nullable String reason, boolean draft) implements CatalogEvent {

    @Override
    public String type() {
        return "proposal.withdrawn";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return draft ? Audience.delegation(state) : Audience.everyone();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, state);
    }
}
