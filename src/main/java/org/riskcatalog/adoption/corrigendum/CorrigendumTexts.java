package org.riskcatalog.adoption.corrigendum;

import java.util.Map;
import java.util.UUID;
import org.riskcatalog.adoption.silence.SilentText;
import org.riskcatalog.adoption.silence.SilentTexts;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.stereotype.Component;

/** Corrigenda under silence: it is the whole text with its corrected wording that is frozen. */
@Component
class CorrigendumTexts implements SilentTexts {

    private final Corrigenda corrigenda;
    private final RiskEntries entries;
    private final Revisions revisions;

    CorrigendumTexts(Corrigenda corrigenda, RiskEntries entries, Revisions revisions) {
        this.corrigenda = corrigenda;
        this.entries = entries;
        this.revisions = revisions;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CORRIGENDUM;
    }

    @Override
    public SilentText of(UUID subject) {
        var corrigendum = corrigenda.get(subject);
        var entry = entries.get(corrigendum.entryId());
        var revision = revisions.get(corrigendum.revisionId());
        return new SilentText(
                kind(),
                subject,
                entry.id(),
                revision.id(),
                "%s/Corr.%d".formatted(entry.handle(), corrigendum.number()),
                revisions.text(revision).title(),
                revision.checksum(),
                revision.kind().name(),
                false);
    }

    /** Nobody was asked for a position before. */
    @Override
    public Map<String, String> positions(UUID subject) {
        return Map.of();
    }
}
