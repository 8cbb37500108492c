package org.riskcatalog.adoption.conciliation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/**
 * A drafting group was called: those in it are told how long they have.
 *
 * @param group States that draft together with the editor
 */
public record DraftingGroupCalled(UUID entry, String handle, Instant until, List<String> group)
        implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.drafting-group-called";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return DraftingGroup.people(group);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, until);
    }
}
