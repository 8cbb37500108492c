package org.riskcatalog.adoption.silence;

/** How a silence was broken; either way the text is not adopted. */
public enum Breach {
    OBJECTION,
    AMENDMENT
}
