package org.riskcatalog.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.MeasureType;

/**
 * A measure in a list, with its entry.
 *
 * @param until when the call or the silence that runs closes; null if neither does
 * @param subjectToFunding adopted on the condition that its funding is recorded
 * @param funded that is recorded
 * @param namedLead the State that the chair named to lead, null where only one offered to
 */
public record MeasureRow(
        UUID id,
        String number,
        String title,
        String language,
        String handle,
        String catalogNumber,
        String entryTitle,
        MeasureType type,
        MeasureStatus status,
        @Nullable LocalDate due,
        @Nullable Instant until,
        @Nullable String namedLead,
        boolean subjectToFunding,
        boolean funded) {}
