package org.riskcatalog.review.comment;

/** How much its State insists on a comment. */
public enum Weight {
    FOR_INFORMATION,
    SHOULD,
    MUST
}
