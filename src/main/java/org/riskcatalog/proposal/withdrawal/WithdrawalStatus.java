package org.riskcatalog.proposal.withdrawal;

/** What became of a withdrawal that other sponsors could answer. */
public enum WithdrawalStatus {
    PENDING,
    TAKEN_OVER,
    WITHDRAWN,
    /** Meanwhile the entry came to an end by another road, or was adopted. */
    OVERTAKEN
}
