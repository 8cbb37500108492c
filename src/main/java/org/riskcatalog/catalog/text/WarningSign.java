package org.riskcatalog.catalog.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sign by which the risk would announce itself; becomes an indicator once the entry is in force.
 *
 * @param higherIsWorse false where lower readings are worse
 * @param watch threshold in {@code unit}, null if none is proposed; likewise warning and alarm
 */
public record WarningSign(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 100) @Nullable String unit,
        @Size(max = 40) @Nullable String frequency,
        boolean higherIsWorse,
        @Nullable BigDecimal watch,
        @Nullable BigDecimal warning,
        @Nullable BigDecimal alarm) {

    boolean isEmpty() {
        return Lines.blank(name) && Lines.blank(unit) && watch == null && warning == null && alarm == null;
    }
}
