package org.riskcatalog.measures;

import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Measures by the number that stands in an address; one whose entry the reader may not see is not there. */
@Component
public class SeenMeasures {

    private final Measures measures;
    private final RiskEntries entries;
    private final EntryVisibility visibility;

    SeenMeasures(Measures measures, RiskEntries entries, EntryVisibility visibility) {
        this.measures = measures;
        this.entries = entries;
        this.visibility = visibility;
    }

    /** A measure with the entry that proposes it. */
    public record Seen(Measure measure, RiskEntry entry) {}

    /** @throws NotThere if it does not exist, or not for this reader */
    public Seen get(String number, Actor reader) {
        return measures.findByNumber(number)
                .map(measure -> new Seen(measure, entries.get(measure.entryId())))
                .filter(seen -> visibility.sees(reader, seen.entry()))
                .orElseThrow(NotThere::new);
    }
}
