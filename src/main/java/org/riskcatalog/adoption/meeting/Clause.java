package org.riskcatalog.adoption.meeting;

/** Why an outcome that a matter knows is barred now; each is a clause of the procedure. */
public enum Clause {
    DEFERRED_TWICE,
    NO_HIGHER_BODY,
    NO_STATEMENT,
    NO_MEASURE
}
