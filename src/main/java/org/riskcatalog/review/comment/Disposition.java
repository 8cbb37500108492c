package org.riskcatalog.review.comment;

import java.util.Set;

/** What became of a comment. */
public enum Disposition {
    OPEN,
    INCORPORATED,
    INCORPORATED_MODIFIED,
    REJECTED,
    DEFERRED,
    NOT_RELATED,
    PREVIOUSLY_CONSIDERED,
    WITHDRAWN,
    UNRESOLVED;

    /** Those that the editor may give; the others come about by themselves. */
    public static final Set<Disposition> OF_THE_EDITOR =
            Set.of(INCORPORATED, INCORPORATED_MODIFIED, REJECTED, DEFERRED, NOT_RELATED, PREVIOUSLY_CONSIDERED);

    /** The text changes because of the comment. */
    public boolean changesText() {
        return this == INCORPORATED || this == INCORPORATED_MODIFIED;
    }

    /** What is not taken over word for word is owed a reason. */
    public boolean needsNote() {
        return this != INCORPORATED;
    }
}
