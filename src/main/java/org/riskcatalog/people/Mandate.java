package org.riskcatalog.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Role;

/**
 * What a person may be for a State or a body, and from when to when; in effect only once a second person confirmed it.
 *
 * @param party State of a national role, organisation of an observer, else empty
 * @param cleared may read RESTRICTED entries also as an expert
 * @param validTo first instant at which it is over; null for none
 * @param reference the note by which the mandate was told
 * @param substituteOf the person in whose place this one acts
 * @param confirmedBy null while it waits, and if a token of the start confirmed it
 */
public record Mandate(
        UUID id,
        int version,
        UUID person,
        Role role,
        String party,
        boolean cleared,
        Instant validFrom,
        @Nullable Instant validTo,
        String reference,
        @Nullable UUID substituteOf,
        UUID preparedBy,
        Instant preparedAt,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt) {

    /** The engine's group, for example {@code focal-point:KG}. */
    public String group() {
        return role.national() ? role.group(party) : role.group();
    }

    public boolean confirmed() {
        return confirmedAt != null;
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** Waits for the second person. */
    public boolean waits() {
        return !confirmed() && !ended();
    }

    public boolean validAt(Instant instant) {
        return confirmed()
                && !instant.isBefore(validFrom)
                && (validTo == null || instant.isBefore(validTo))
                && (endedAt == null || instant.isBefore(endedAt));
    }

    /** Ended, or its time is up. */
    public boolean over(Instant now) {
        return ended() || (validTo != null && !now.isBefore(validTo));
    }

    /**
     * @param by null for the token of the start
     * @throws Refusal if it does not wait, or if the same person prepared it or would hold it
     */
    Mandate confirmed(@Nullable UUID by, Instant at) {
        if (!waits()) {
            throw Refusal.of("people.mandate.not-waiting");
        }
        if (preparedBy.equals(by) || person.equals(by)) {
            throw Refusal.of("people.mandate.second-person");
        }
        return new Mandate(
                id,
                version,
                person,
                role,
                party,
                cleared,
                validFrom,
                validTo,
                reference,
                substituteOf,
                preparedBy,
                preparedAt,
                by,
                at,
                null,
                null);
    }

    /** @throws Refusal if it is over */
    Mandate ended(UUID by, Instant at) {
        if (over(at)) {
            throw Refusal.of("people.mandate.over");
        }
        return new Mandate(
                id,
                version,
                person,
                role,
                party,
                cleared,
                validFrom,
                validTo,
                reference,
                substituteOf,
                preparedBy,
                preparedAt,
                confirmedBy,
                confirmedAt,
                by,
                at);
    }
}
