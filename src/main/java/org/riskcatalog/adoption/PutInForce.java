package org.riskcatalog.adoption;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announced and issued, the adopted text is in force. */
@Component
public class PutInForce {

    private final RiskEntries entries;
    private final Clock clock;

    PutInForce(RiskEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    public void put(UUID id) {
        var entry = entries.get(id);
        entry.putInForce(clock.instant());
        entries.save(entry);
    }
}
