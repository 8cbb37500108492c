package org.riskcatalog.assessment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.assessment.Aggregate;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskLevel;

/**
 * An entry in its cell of the matrix.
 *
 * @param likelihood median rounded for the matrix, 1 to 5; likewise the impact
 * @param aggregate spread and residual risk; null for a reader who sees the level alone
 */
record Placed(
        UUID id,
        String handle,
        String catalogNumber,
        String title,
        String language,
        Category category,
        EntryStatus status,
        int likelihood,
        int impact,
        RiskLevel level,
        Confidence confidence,
        @Nullable Aggregate aggregate) {

    /** What stands in a cell: {@code 007} of {@code CA-RC-2026-007}. */
    public String shortNumber() {
        return catalogNumber.substring(catalogNumber.lastIndexOf('-') + 1);
    }

    Placed with(@Nullable Aggregate told) {
        return new Placed(
                id,
                handle,
                catalogNumber,
                title,
                language,
                category,
                status,
                likelihood,
                impact,
                level,
                confidence,
                told);
    }
}
