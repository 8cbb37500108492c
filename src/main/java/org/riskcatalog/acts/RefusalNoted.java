package org.riskcatalog.acts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Role;

/**
 * An act was refused by a rule; recorded in a transaction of its own, readable by its author's side only.
 *
 * @param state for which it was done; null for a body
 * @param actedAs group under which it was done; empty without a mandate
 */
public record RefusalNoted(
        @Nullable UUID entry,
        String act,
        String by,
        @Nullable String state,
        List<String> codes,
        @JsonIgnore String actedAs)
        implements CatalogEvent {

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
        if (state != null) {
            return Audience.delegation(state);
        }
        var office = Stream.of(Role.CHAIR.group(), Role.SECRETARIAT.group(), actedAs);
        return new Audience(office.filter(group -> !group.isEmpty()).collect(Collectors.toSet()));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(act, String.join(", ", codes));
    }
}
