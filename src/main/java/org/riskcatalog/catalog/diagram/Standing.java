package org.riskcatalog.catalog.diagram;

import java.util.Locale;

/** How far a case is with an element of its diagram. */
public enum Standing {
    DONE,
    HERE,
    AHEAD;

    /** Class of the stylesheet. */
    public String css() {
        return "is-" + name().toLowerCase(Locale.ROOT);
    }
}
