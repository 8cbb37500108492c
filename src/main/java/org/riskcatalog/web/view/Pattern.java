package org.riskcatalog.web.view;

import java.util.Locale;

/** The pattern of a tile. It repeats the word beside it and never replaces it. */
public enum Pattern {
    /** approves, leads */
    FILL,
    /** approves with comments */
    SEED,
    /** no objection, takes part */
    HALF,
    /** replied, opened, supports */
    HATCH,
    /** abstains, observes */
    DOTS,
    /** asks for more time */
    BARS,
    /** objects */
    CHECK,
    /** not taking part, not counted, not asked */
    LINE,
    /** begun, unsigned */
    WORK,
    /** awaited */
    OPEN;

    /** Class of the stylesheet, for example {@code t-fill}. */
    public String css() {
        return "t-" + name().toLowerCase(Locale.ROOT);
    }
}
