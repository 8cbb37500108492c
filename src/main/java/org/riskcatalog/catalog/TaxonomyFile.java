package org.riskcatalog.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code config/taxonomy.yaml} as it is written, as far as the code lists of this room go; the scales and the matrix are
 * read by the rooms that use them.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TaxonomyFile(
        @NotEmpty List<@Valid @NotNull Code> categories,
        @NotEmpty List<@Valid @NotNull Code> riskLevels,
        @NotEmpty List<@Valid @NotNull Code> confidenceLevels,
        @NotEmpty List<@Valid @NotNull Code> chronicities,
        @NotEmpty List<@Valid @NotNull Code> origins,
        @NotEmpty List<@Valid @NotNull Code> confidentialities,
        @NotEmpty List<@Valid @NotNull Code> measureTypes,
        @NotEmpty List<@Valid @NotNull Code> treatments) {

    /**
     * @param name by language
     * @param scope what belongs there, by language
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Code(
            @NotBlank String code,
            @NotNull Map<String, String> name,
            @Nullable Map<String, String> scope) {}
}
