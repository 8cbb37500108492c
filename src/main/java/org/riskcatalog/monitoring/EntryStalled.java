package org.riskcatalog.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** Nothing has happened to an entry for so long that the chair is told. */
record EntryStalled(UUID entry, String handle, Instant since) implements CatalogEvent {

    @Override
    public String type() {
        return "monitoring.entry-stalled";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.CHAIR.group());
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, since);
    }
}
