package org.riskcatalog.assessment.score;

/** Whether a State scores; both count as a reply. */
public enum Answer {
    SCORE,
    ABSTAIN
}
