package org.riskcatalog.members.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator prepared a mandate; it has no effect until a second person confirms it, who is told. */
public record MandatePrepared(
        UUID mandate,
        UUID person,
        String username,
        String group,
        Instant validFrom,
        @Nullable Instant validTo,
        @Nullable UUID substituteOf,
        String reference)
        implements PeopleEvent {

    static MandatePrepared of(Mandate mandate, Account person) {
        return new MandatePrepared(
                mandate.id(),
                person.id(),
                person.username(),
                mandate.group(),
                mandate.validFrom(),
                mandate.validTo(),
                mandate.substituteOf(),
                mandate.reference());
    }

    @Override
    public String type() {
        return "members.mandate-prepared";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(username, group);
    }

    @Override
    public Set<String> tells() {
        return Confirmers.of(group);
    }
}
