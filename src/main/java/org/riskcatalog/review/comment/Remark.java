package org.riskcatalog.review.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Faults;

/**
 * A comment as a delegation writes it.
 *
 * @param paragraph id of the paragraph, or {@link #WHOLE_TEXT}
 * @param proposedText words that the State would rather read there
 * @param justification required for substantive ones
 */
public record Remark(
        @NotBlank @Size(max = 40) String paragraph,
        @NotNull CommentType type,
        @NotNull Weight weight,
        @NotBlank @Size(max = 4000) String text,
        @Size(max = 8000) @Nullable String proposedText,
        @Size(max = 4000) @Nullable String justification) {

    /** Paragraph of a comment that speaks of no single paragraph. */
    public static final String WHOLE_TEXT = "whole";

    public Remark {
        proposedText = blankToNull(proposedText);
        justification = blankToNull(justification);
    }

    /** A row of the form that nobody filled in; a chosen paragraph alone is not yet a comment. */
    public boolean isEmpty() {
        return type == null && weight == null && isBlank(text) && proposedText == null && justification == null;
    }

    /** Substantive and MUST: the text has to be revised for it. */
    public boolean demandsRevision() {
        return type == CommentType.SUBSTANTIVE && weight == Weight.MUST;
    }

    /** @param path of this remark in the answers, for example {@code comments[0]} */
    public void check(String path, Faults faults) {
        if (type == CommentType.SUBSTANTIVE && justification == null) {
            faults.add(path + ".justification", "review.fault.justification");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
