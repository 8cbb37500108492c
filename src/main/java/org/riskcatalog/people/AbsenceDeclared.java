package org.riskcatalog.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody said to be away; substitutes act meanwhile. */
public record AbsenceDeclared(
        UUID person,
        String username,
        Instant from,
        @Nullable Instant until) implements PeopleEvent {

    @Override
    public String type() {
        return "people.absence-declared";
    }
}
