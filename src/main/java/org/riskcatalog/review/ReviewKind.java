package org.riskcatalog.review;

import org.riskcatalog.catalog.Urgency;

/** What sort of consultation it is: it says how long it stays open and how it is called. */
public enum ReviewKind {
    FIRST,
    SECOND,
    ACCELERATED,
    MEASURES;

    static ReviewKind of(Urgency urgency, int round) {
        if (urgency != Urgency.NORMAL) {
            return ACCELERATED;
        }
        return round == 1 ? FIRST : SECOND;
    }
}
