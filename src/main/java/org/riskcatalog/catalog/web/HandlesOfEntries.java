package org.riskcatalog.catalog.web;

import java.util.Optional;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.desk.forms.NamedEntries;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Tells the desk which entry a handle names. */
@Component
class HandlesOfEntries implements NamedEntries {

    private final RiskEntries entries;
    private final EntryVisibility visibility;

    HandlesOfEntries(RiskEntries entries, EntryVisibility visibility) {
        this.entries = entries;
        this.visibility = visibility;
    }

    @Override
    public Optional<NamedEntry> find(String handle) {
        return entries.findByHandle(handle).map(HandlesOfEntries::named);
    }

    @Override
    public Optional<NamedEntry> seen(String handle, Actor reader) {
        return entries.findByHandle(handle)
                .filter(entry -> visibility.sees(reader, entry))
                .map(HandlesOfEntries::named);
    }

    private static NamedEntry named(RiskEntry entry) {
        return new NamedEntry(entry.id(), entry.handle(), entry.title(), entry.language());
    }
}
