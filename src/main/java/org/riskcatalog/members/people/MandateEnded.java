package org.riskcatalog.members.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Role;

/** A mandate was ended before its time, or withdrawn before it was confirmed. */
public record MandateEnded(
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

    static MandateEnded of(Mandate mandate, Account person) {
        return new MandateEnded(
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
        return "members.mandate-ended";
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
