package org.riskcatalog.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an entry.
 *
 * @param since when it got its status
 * @param mergedInto handle of the entry in which its matter goes on; null if none
 * @param level by the matrix; null until it is assessed, and for guests until it is adopted
 */
public record EntryRow(
        UUID id,
        String handle,
        @Nullable String catalogNumber,
        String proposer,
        List<String> coSponsors,
        @Nullable String mergedInto,
        EntryStatus status,
        Instant since,
        String title,
        String language,
        @Nullable Category category,
        Confidentiality confidentiality,
        Urgency urgency,
        List<String> affectedStates,
        int round,
        @Nullable RiskLevel level,
        @Nullable Confidence confidence) {

    public EntryRow {
        affectedStates = List.copyOf(affectedStates);
        coSponsors = List.copyOf(coSponsors);
    }

    public Stage stage() {
        return Stage.of(status);
    }
}
