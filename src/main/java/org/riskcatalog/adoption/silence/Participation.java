package org.riskcatalog.adoption.silence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one State takes part in what is put under silence.
 *
 * @param as a level of commitment, or {@code CO_LEAD}; a State that gave no answer does not take part, and is never counted as
 *     opposed
 */
public record Participation(
        String state,
        String as,
        @Nullable String conditions,
        @Nullable String authority,
        @Nullable LocalDate due) {}
