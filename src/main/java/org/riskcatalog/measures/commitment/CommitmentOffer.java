package org.riskcatalog.measures.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a State offers to a measure: the content of its act.
 *
 * @param conditions under which it takes part
 * @param authority the national authority that does it
 * @param due by when, if earlier than the measure itself
 */
public record CommitmentOffer(
        @NotNull CommitmentLevel level,
        @Size(max = 4000) @Nullable String conditions,
        @Size(max = 300) @Nullable String authority,
        @Nullable LocalDate due) {}
