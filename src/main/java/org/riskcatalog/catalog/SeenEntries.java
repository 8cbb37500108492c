package org.riskcatalog.catalog;

import java.util.Optional;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Entries by the handle that stands in an address; one that the reader may not see is not there. */
@Component
public class SeenEntries {

    private final RiskEntries entries;
    private final EntryVisibility visibility;

    SeenEntries(RiskEntries entries, EntryVisibility visibility) {
        this.entries = entries;
        this.visibility = visibility;
    }

    public Optional<RiskEntry> find(String handle, Actor reader) {
        return entries.findByHandle(handle).filter(entry -> visibility.sees(reader, entry));
    }

    /** @throws NotThere if it does not exist, or not for this reader */
    public RiskEntry get(String handle, Actor reader) {
        return find(handle, reader).orElseThrow(NotThere::new);
    }
}
