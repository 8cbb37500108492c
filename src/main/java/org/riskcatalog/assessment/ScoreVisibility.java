package org.riskcatalog.assessment;

import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/**
 * The one policy that says who sees what of scores. A score is for its own State alone, for ever; what the scores come to is
 * for those who take part, from three scores up; guests see the level of what was adopted.
 */
@Component
public class ScoreVisibility {

    private final EntryVisibility entries;

    ScoreVisibility(EntryVisibility entries) {
        this.entries = entries;
    }

    public boolean seesSheet(Actor reader, String state) {
        return reader.states().contains(state);
    }

    /** Median, quartiles, extremes. */
    public boolean seesSpread(Actor reader, Aggregate aggregate) {
        return aggregate.telling() && participates(reader);
    }

    /** Level and confidence, always together. */
    public boolean seesLevel(Actor reader, EntryStatus status) {
        return entries.seesLevel(reader, status);
    }

    /** Which States have replied; how a State replied is told to nobody else. */
    public boolean seesWhoReplied(Actor reader) {
        return participates(reader) || reader.is(Role.ADMIN);
    }

    /** How many were asked, scored, abstained. */
    public boolean seesCounts(Actor reader) {
        return participates(reader) || reader.is(Role.ADMIN);
    }

    /** Belongs to a delegation or to a body that leads the case. */
    public boolean participates(Actor reader) {
        return entries.takesPart(reader);
    }
}
