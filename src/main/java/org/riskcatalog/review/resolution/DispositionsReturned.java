package org.riskcatalog.review.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** The secretariat returned the list of dispositions to the editor. */
public record DispositionsReturned(UUID entry, UUID consultation, int round) implements CatalogEvent {

    @Override
    public String type() {
        return "review.dispositions-returned";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.EDITOR.group());
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round);
    }
}
