package org.riskcatalog.members.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Role;

/** An administrator prepared a mandate; it has no effect until a second person confirms it, who is told. */
public record MandatePrepared(
        UUID mandate,
        UUID person,
        String username,
        Role role,
        String party,
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
                mandate.role(),
                mandate.party(),
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
        return List.of(username, role, party);
    }

    @Override
    public Set<String> tells() {
        return Confirmers.of(role, party);
    }
}
