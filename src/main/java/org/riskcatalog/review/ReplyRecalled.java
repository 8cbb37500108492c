package org.riskcatalog.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** A State took its reply back: to the others it has not replied yet; what it had replied stays inside it. */
public record ReplyRecalled(UUID entry, UUID consultation, int round, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "review.reply-recalled";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Addressees.bodies();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, state);
    }
}
