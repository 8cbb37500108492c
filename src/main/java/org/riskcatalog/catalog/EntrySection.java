package org.riskcatalog.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;

/** What a room contributes to the entry page; the page asks all of them and knows none by name. */
public interface EntrySection {

    /** Where it stands on the page, ascending: text 10, revisions 20, comments 30, scores 40, decision 50, measures 60, journal 90. */
    int order();

    /** What this reader may see of this entry; empty if nothing. A constant number of SQL statements. */
    Optional<Shown> show(RiskEntry entry, Actor reader);

    /**
     * @param id anchor on the page; its heading is the message {@code catalog.section.<id>} in the room's own file
     * @param fragment Thymeleaf expression of the fragment, for example {@code review/sections :: comments}; it finds the
     *     model as {@code section}
     * @param count number beside the link, null for none
     */
    record Shown(String id, String fragment, @Nullable Integer count, Object model) {}
}
