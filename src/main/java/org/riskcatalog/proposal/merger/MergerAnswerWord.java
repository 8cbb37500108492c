package org.riskcatalog.proposal.merger;

/** How a head answers whether to merge. */
public enum MergerAnswerWord {
    AGREES,
    REFUSES
}
