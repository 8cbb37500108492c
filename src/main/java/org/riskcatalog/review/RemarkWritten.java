package org.riskcatalog.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** An observer wrote a remark; until the review closes nobody else is told. */
public record RemarkWritten(UUID entry, UUID consultation, int round) implements CatalogEvent {

    @Override
    public String type() {
        return "review.remark-written";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.OBSERVER.group());
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round);
    }
}
