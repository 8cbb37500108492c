package org.riskcatalog.catalog;

/** What the measure does to the risk. */
public enum Treatment {
    AVOID,
    REDUCE_LIKELIHOOD,
    REDUCE_IMPACT,
    SHARE,
    PREPARE,
    RETAIN
}
