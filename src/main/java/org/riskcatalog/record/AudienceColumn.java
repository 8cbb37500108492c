package org.riskcatalog.record;

import org.riskcatalog.acts.Audience;

/** An audience as the record's table keeps it: each group between commas, so that one can be looked for in SQL. */
final class AudienceColumn {

    static final String EVERYONE = "";

    private AudienceColumn() {}

    static String of(Audience audience) {
        return audience.groups().isEmpty() ? EVERYONE : "," + audience.word() + ",";
    }

    /** What to look for in the column. */
    static String member(String group) {
        return "," + group + ",";
    }
}
