package org.riskcatalog.demo.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One proposal as the file tells it; texts by language.
 *
 * @param ref for example {@code P-UZ-01}
 */
public record SeedEntry(
        String ref,
        String proposerState,
        String category,
        String chronicity,
        String origin,
        List<String> affectedStates,
        String confidentiality,
        Map<String, String> title,
        Map<String, String> summary,
        Map<String, String> scenario,
        Map<String, List<String>> keyAssumptions,
        Map<String, List<String>> drivers,
        Map<String, List<String>> vulnerabilities,
        Map<String, String> crossBorderPath,
        Map<String, String> existingControls,
        List<SeedSource> sources,
        List<SeedIndicator> indicators,
        SeedAssessment assessment,
        List<SeedMeasure> measures) {

    /** A source in both languages. */
    public record SeedSource(
            Map<String, String> title,
            Map<String, String> publisher,
            @Nullable String year) {}

    /** An indicator with its thresholds. */
    public record SeedIndicator(
            Map<String, String> name,
            @Nullable Map<String, String> unit,
            @Nullable String frequency,
            String direction,
            @Nullable BigDecimal watch,
            @Nullable BigDecimal warning,
            @Nullable BigDecimal alarm) {}

    /** Around what the States score. */
    public record SeedAssessment(int likelihood, int impact, String confidence) {}

    /** A measure with the States that the file names for it. */
    public record SeedMeasure(
            Map<String, String> title,
            Map<String, String> description,
            String type,
            String treatment,
            String leadState,
            List<String> participants,
            LocalDate due,
            Map<String, String> outputIndicator,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            List<SeedMilestone> milestones) {}

    /** A step of a measure. */
    public record SeedMilestone(Map<String, String> text, LocalDate due) {}
}
