package org.riskcatalog.acts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act was refused by a rule; recorded in a transaction of its own, readable by its author's side only. */
public record RefusalNoted(
        @Nullable UUID entry,
        String act,
        String by,
        @Nullable String state,
        List<String> codes) implements CatalogEvent {

    @Override
    public String type() {
        return "acts.refused";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.ofNullable(entry);
    }

    @Override
    public Audience audience() {
        return state == null ? Audience.of("chair", "secretariat") : Audience.delegation(state);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(act, String.join(", ", codes));
    }
}
