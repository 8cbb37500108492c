package org.riskcatalog.adoption.corrigendum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.text.EntryText;

/** The prose of a text: what a corrigendum may put right. Classification, affected States, sources and measures are not among it. */
public record Wording(
        @NotBlank @Size(max = 200) @Nullable String title,
        @NotBlank @Size(max = 300) @Nullable String summary,
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
        @Size(max = 30) List<@Size(max = 1000) String> relatedInstruments) {

    public Wording {
        keyAssumptions = Objects.requireNonNullElse(keyAssumptions, List.of());
        drivers = Objects.requireNonNullElse(drivers, List.of());
        vulnerabilities = Objects.requireNonNullElse(vulnerabilities, List.of());
        relatedInstruments = Objects.requireNonNullElse(relatedInstruments, List.of());
    }

    public static Wording of(EntryText text) {
        return new Wording(
                text.title(),
                text.summary(),
                text.scenario(),
                text.keyAssumptions(),
                text.drivers(),
                text.vulnerabilities(),
                text.exposure(),
                text.crossBorderPath(),
                text.existingControls(),
                text.requiredCapabilities(),
                text.recovery(),
                text.informationGaps(),
                text.relatedInstruments());
    }

    /** The text in these words, with everything else as it was. */
    EntryText in(EntryText text) {
        return new EntryText(
                text.language(),
                String.valueOf(title),
                text.category(),
                text.chronicity(),
                text.origin(),
                text.confidentiality(),
                text.urgency(),
                text.affectedStates(),
                String.valueOf(summary),
                kept(scenario),
                keyAssumptions,
                drivers,
                vulnerabilities,
                kept(exposure),
                kept(crossBorderPath),
                kept(existingControls),
                kept(requiredCapabilities),
                kept(recovery),
                kept(informationGaps),
                relatedInstruments,
                text.warningSigns(),
                text.sources(),
                text.measures());
    }

    private static @Nullable String kept(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
