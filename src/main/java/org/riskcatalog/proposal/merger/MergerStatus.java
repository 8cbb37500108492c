package org.riskcatalog.proposal.merger;

/** How a proposed merger stands. */
public enum MergerStatus {
    PROPOSED,
    MERGED,
    REFUSED
}
