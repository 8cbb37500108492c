package org.riskcatalog.adoption;

import java.util.Map;
import java.util.UUID;
import org.riskcatalog.adoption.silence.SilentText;
import org.riskcatalog.adoption.silence.SilentTexts;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.stereotype.Component;

/** Entries under silence: it is the current revision, with its list of proposed measures, that is frozen. */
@Component
class EntryTexts implements SilentTexts {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final EntryPositions positions;

    EntryTexts(RiskEntries entries, Revisions revisions, EntryPositions positions) {
        this.entries = entries;
        this.revisions = revisions;
        this.positions = positions;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ENTRY;
    }

    @Override
    public SilentText of(UUID subject) {
        var entry = entries.get(subject);
        var revision = revisions.get(entry.revision());
        // What a measure costs is adopted with the measure, under a silence of its own.
        return new SilentText(
                kind(),
                subject,
                subject,
                revision.id(),
                entry.handle(),
                entry.title(),
                revision.checksum(),
                revision.kind().name(),
                false);
    }

    @Override
    public Map<String, String> positions(UUID subject) {
        return positions.of(subject);
    }
}
