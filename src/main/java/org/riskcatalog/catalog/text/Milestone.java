package org.riskcatalog.catalog.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a measure with its date. */
public record Milestone(
        @NotBlank @Size(max = 300) String text, @Nullable LocalDate due) {

    boolean isEmpty() {
        return Lines.blank(text) && due == null;
    }
}
