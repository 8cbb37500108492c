package org.riskcatalog.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** An entry went from one status to the next. */
public record EntryMoved(UUID entry, EntryStatus from, EntryStatus to, Instant at) implements CatalogEvent {

    @Override
    public String type() {
        return "catalog.entry-moved";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(from, to);
    }
}
