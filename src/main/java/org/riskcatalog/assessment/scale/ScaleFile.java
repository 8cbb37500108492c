package org.riskcatalog.assessment.scale;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.riskcatalog.catalog.RiskLevel;

/** {@code config/taxonomy.yaml} as far as scales and matrix go. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ScaleFile(
        @NotNull @Valid Scale likelihoodScale,
        @NotNull @Valid Scale impactScale,
        @NotNull @Valid Matrix riskMatrix) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Scale(
            @NotBlank String version,
            @NotNull @Size(min = 5, max = 5) List<@Valid @NotNull Level> levels) {}

    /** Words by language. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Level(
            @Min(1) @Max(5) int value,
            @NotNull Map<String, String> label,
            @NotNull Map<String, String> text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Matrix(
            @NotBlank String version,
            @NotNull @Size(min = 5, max = 5) List<@Valid @NotNull Row> rows) {}

    /** @param levels for likelihood 1 to 5 */
    record Row(
            @Min(1) @Max(5) int impact,
            @NotNull @Size(min = 5, max = 5) List<@NotNull RiskLevel> levels) {}
}
