package org.riskcatalog.review.comment;

/** What the author State says to a disposition; no answer in time counts as yes and stays marked. */
public enum Satisfaction {
    YES,
    NO,
    NO_ANSWER
}
