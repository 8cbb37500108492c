package org.riskcatalog.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.review.comment.Remark;
import org.riskcatalog.review.position.PositionValue;

/**
 * What a State prepares, verifies and signs in a review: its position with its comments.
 *
 * @param reasons asked for a hold or an objection, never required
 * @param proposedText words that the State could accept
 */
public record ReviewReply(
        @NotNull PositionValue position,
        @Size(max = 4000) @Nullable String reasons,
        @Size(max = 8000) @Nullable String proposedText,
        @Size(max = 100) List<@Valid Remark> comments) {

    public ReviewReply {
        reasons = blankToNull(reasons);
        proposedText = blankToNull(proposedText);
        comments = comments == null
                ? List.of()
                : comments.stream()
                        .filter(Objects::nonNull)
                        .filter(remark -> !remark.isEmpty())
                        .toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
