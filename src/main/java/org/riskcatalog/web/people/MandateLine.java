package org.riskcatalog.web.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as the page of a person shows it.
 *
 * @param stage last part of the message key {@code people.mandate.stage.<stage>}
 * @param until last day; null for none
 * @param confirmedBy name; null while it waits, empty if a token of the start confirmed it
 * @param confirms whether the reader is its second person
 */
record MandateLine(
        UUID id,
        String role,
        String party,
        boolean cleared,
        String stage,
        LocalDate from,
        @Nullable LocalDate until,
        String reference,
        String substituteOf,
        String preparedBy,
        @Nullable String confirmedBy,
        @Nullable String endedBy,
        boolean confirms,
        boolean confirmsByToken,
        boolean ends) {}
