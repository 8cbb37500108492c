package org.riskcatalog.catalog.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement in an entry comes from.
 *
 * @param date year, month or day of publication, as printed there
 */
public record Source(
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 500) String publisher,
        @Size(max = 40) @Nullable String date) {

    boolean isEmpty() {
        return Lines.blank(title) && Lines.blank(publisher) && Lines.blank(date);
    }
}
