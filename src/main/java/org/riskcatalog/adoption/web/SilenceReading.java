package org.riskcatalog.adoption.web;

import java.util.UUID;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.silence.NamesSeen;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Who may read a silence: whoever sees the entry; names of States are for States and those who serve them. */
@Component
class SilenceReading {

    private final Silences silences;
    private final RiskEntries entries;
    private final EntryVisibility visibility;

    SilenceReading(Silences silences, RiskEntries entries, EntryVisibility visibility) {
        this.silences = silences;
        this.entries = entries;
        this.visibility = visibility;
    }

    /** @throws NotThere also before the chair has proposed it */
    Silence silence(UUID id, Actor reader) {
        return silences.find(id)
                .filter(Silence::proposed)
                .filter(silence -> visibility.sees(reader, entry(silence)))
                .orElseThrow(NotThere::new);
    }

    RiskEntry entry(Silence silence) {
        return entries.get(silence.text().entryId());
    }

    static boolean names(Actor reader) {
        return NamesSeen.by(reader);
    }
}
