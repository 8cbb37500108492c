package org.riskcatalog.catalog.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Chronicity;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.Origin;
import org.riskcatalog.catalog.Urgency;

/**
 * The whole text of an entry, with its classification and its proposed measures. Only what makes it a text at all is
 * required here; what an admissible proposal needs besides is asked by the decision {@code admissibility}.
 *
 * @param language ISO 639 code of the authentic language, {@code en} or {@code ru}
 * @param affectedStates two-letter codes
 * @param summary at most 300 characters
 * @param scenario reasonable worst case
 */
public record EntryText(
        @NotNull @Pattern(regexp = "en|ru") String language,
        @NotBlank @Size(max = 200) String title,
        @NotNull Category category,
        @NotNull Chronicity chronicity,
        @NotNull Origin origin,
        @NotNull Confidentiality confidentiality,
        @NotNull Urgency urgency,
        @Size(max = 20) List<@Pattern(regexp = "[A-Z]{2}") String> affectedStates,
        @NotBlank @Size(max = 300) String summary,
        @Size(max = 8000) @Nullable String scenario,
        @Size(max = 30) List<@Size(max = 1000) String> keyAssumptions,
        @Size(max = 30) List<@Size(max = 1000) String> drivers,
        @Size(max = 30) List<@Size(max = 1000) String> vulnerabilities,
        @Size(max = 8000) @Nullable String exposure,
        @Size(max = 8000) @Nullable String crossBorderPath,
        @Size(max = 8000) @Nullable String existingControls,
        @Size(max = 8000) @Nullable String requiredCapabilities,
        @Size(max = 8000) @Nullable String recovery,
        @Size(max = 8000) @Nullable String informationGaps,
        @Size(max = 30) List<@Size(max = 1000) String> relatedInstruments,
        @Size(max = 20) List<@Valid WarningSign> warningSigns,
        @Size(max = 50) List<@Valid Source> sources,
        @Size(max = 20) List<@Valid ProposedMeasure> measures) {

    public EntryText {
        affectedStates = Lines.kept(affectedStates);
        keyAssumptions = Lines.kept(keyAssumptions);
        drivers = Lines.kept(drivers);
        vulnerabilities = Lines.kept(vulnerabilities);
        relatedInstruments = Lines.kept(relatedInstruments);
        warningSigns = Lines.rows(warningSigns, WarningSign::isEmpty);
        sources = Lines.rows(sources, Source::isEmpty);
        measures = Lines.rows(measures, ProposedMeasure::isEmpty);
    }

    /** Two years for what somebody means, five for the rest (UK National Risk Register). */
    public String timeHorizon() {
        return origin == Origin.NON_MALICIOUS ? "P5Y" : "P2Y";
    }

    /** The same text without the measures of these titles. */
    public EntryText withoutMeasures(Collection<String> titles) {
        return new EntryText(
                language,
                title,
                category,
                chronicity,
                origin,
                confidentiality,
                urgency,
                affectedStates,
                summary,
                scenario,
                keyAssumptions,
                drivers,
                vulnerabilities,
                exposure,
                crossBorderPath,
                existingControls,
                requiredCapabilities,
                recovery,
                informationGaps,
                relatedInstruments,
                warningSigns,
                sources,
                measures.stream()
                        .filter(measure -> !titles.contains(measure.title()))
                        .toList());
    }

    /** The text as paragraphs with stable ids, in reading order; empty ones left out. */
    public List<Paragraph> paragraphs() {
        return Paragraphs.of(this);
    }
}
