package org.riskcatalog.review.position;

/** Where a State stands on a text. Not being interested is an ordinary position. */
public enum PositionValue {
    APPROVE,
    APPROVE_WITH_COMMENTS,
    NO_OBJECTION,
    ABSTAIN,
    NOT_INTERESTED,
    HOLD,
    OBJECT;

    /** Carries the text, if it is not the sponsor's own. */
    public boolean supports() {
        return this == APPROVE || this == APPROVE_WITH_COMMENTS || this == NO_OBJECTION;
    }

    /** Reasons are asked for; without them the position counts all the same and is marked so. */
    public boolean asksForReasons() {
        return this == HOLD || this == OBJECT;
    }
}
