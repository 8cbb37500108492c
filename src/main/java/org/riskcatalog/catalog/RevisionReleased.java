package org.riskcatalog.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** A text became the entry's next revision. */
public record RevisionReleased(UUID entry, int number, RevisionKind kind, String author, String checksum)
        implements CatalogEvent {

    @Override
    public String type() {
        return "catalog.revision-released";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(
                number, kind, Role.ofWord(author).<Object>map(role -> role).orElse(author), checksum.substring(0, 8));
    }
}
