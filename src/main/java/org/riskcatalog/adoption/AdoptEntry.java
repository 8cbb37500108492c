package org.riskcatalog.adoption;

import java.util.UUID;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** After unbroken silence the entry is adopted: exactly the text that was frozen. */
@Component
public class AdoptEntry {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final Silences silences;

    AdoptEntry(RiskEntries entries, Revisions revisions, Silences silences) {
        this.entries = entries;
        this.revisions = revisions;
        this.silences = silences;
    }

    /** @throws IllegalStateException if there was no such silence, or the text is not the one it was about */
    @Transactional
    public void adopt(UUID id) {
        var entry = entries.get(id);
        var silence = silences.latest(id, id)
                .filter(last -> last.status() == SilenceStatus.EXPIRED_ADOPTED)
                .filter(last -> frozen(last, entry.revision()))
                .orElseThrow(() -> new IllegalStateException(
                        entry.handle() + " has no unbroken silence about its current revision"));
        entry.become(EntryStatus.ADOPTED, silence.expiresAt());
        entries.save(entry);
    }

    private boolean frozen(Silence silence, UUID revision) {
        return revision.equals(silence.text().revisionId())
                && revisions.get(revision).checksum().equals(silence.text().checksum());
    }
}
