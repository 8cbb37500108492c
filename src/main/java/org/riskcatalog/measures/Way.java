package org.riskcatalog.measures;

/** Which way a measure goes on that was not carried: weighed as not viable, or its silence was not unbroken. */
public enum Way {
    /** The call opens again for those that do not take part; once. */
    PARTNERS,
    /** The chair may propose silence anew, where the last one was cancelled. */
    SILENCE,
    /** As a B item. */
    MEETING,
    /** It stays in the entry as a recommendation, which binds nobody. */
    RECOMMEND,
    DROP;

    /** As the diagram has it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Ends the road of the measure; the reason is on record. */
    public boolean ends() {
        return this == RECOMMEND || this == DROP;
    }
}
