package org.riskcatalog.members.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Role;

/** A second person confirmed a mandate: from its first day on it is in effect. */
public record MandateConfirmed(
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

    static MandateConfirmed of(Mandate mandate, Account person) {
        return new MandateConfirmed(
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
        return "members.mandate-confirmed";
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
