package org.riskcatalog.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Role;

/** What a mandate said at the instant of an event: for whom, in which role, for which party, from when to when, on which note. */
public record MandateTerms(
        UUID mandate,
        UUID person,
        String username,
        Role role,
        String party,
        Instant validFrom,
        @Nullable Instant validTo,
        @Nullable UUID substituteOf,
        String reference) {

    static MandateTerms of(Mandate mandate, Account person) {
        return new MandateTerms(
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
}
