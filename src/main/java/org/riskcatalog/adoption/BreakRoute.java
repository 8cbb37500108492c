package org.riskcatalog.adoption;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a broken silence leads, and by which rule of the table {@code silenceBreakRoute}.
 *
 * @param breaks the how manieth break of a silence about this entry it was, from 1
 * @param outcome {@code NEW_SILENCE}, {@code SPLIT_MEASURE}, {@code CONCILIATION}, {@code B_ITEM} or {@code REFER_UP}
 */
public record BreakRoute(
        UUID id,
        UUID silenceId,
        UUID entryId,
        Instant routedAt,
        int breaks,
        String outcome,
        String rule,
        String ruleVersion,
        String reason) {}
