package org.riskcatalog.review.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** All comments of a closed review stand in one list; the editor is to give their dispositions. */
public record CommentsCompiled(UUID entry, UUID consultation, int round, int comments, int states)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.comments-compiled";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.EDITOR.group(), Role.SECRETARIAT.group());
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, comments, states);
    }
}
