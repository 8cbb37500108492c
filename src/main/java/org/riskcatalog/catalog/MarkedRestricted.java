package org.riskcatalog.catalog;

import java.util.UUID;
import org.riskcatalog.clearance.RestrictedEntries;
import org.springframework.stereotype.Component;

/** An entry is restricted if its sponsors marked it so. */
@Component
class MarkedRestricted implements RestrictedEntries {

    private final RiskEntries entries;

    MarkedRestricted(RiskEntries entries) {
        this.entries = entries;
    }

    @Override
    public boolean restricted(UUID entry) {
        return entries.get(entry).confidentiality() == Confidentiality.RESTRICTED;
    }
}
