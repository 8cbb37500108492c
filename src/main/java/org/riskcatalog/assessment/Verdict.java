package org.riskcatalog.assessment;

/** What a round comes to; the word by which the case goes on. */
public enum Verdict {
    ACCEPT,
    TO_MEETING
}
