package org.riskcatalog.measures;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.catalog.EntryMoved;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With the adoption of an entry each measure of its text becomes one of its own, with a number; behind them those that were
 * split off the text before.
 */
@Component
class ProposeMeasures {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final Measures measures;
    private final Checksums checksums;
    private final SplitOffMeasures splitOff;
    private final MeasureTexts texts;

    ProposeMeasures(
            RiskEntries entries,
            Revisions revisions,
            Measures measures,
            Checksums checksums,
            SplitOffMeasures splitOff,
            MeasureTexts texts) {
        this.entries = entries;
        this.revisions = revisions;
        this.measures = measures;
        this.checksums = checksums;
        this.splitOff = splitOff;
        this.texts = texts;
    }

    @EventListener
    void on(EntryMoved moved) {
        if (moved.to() == EntryStatus.ADOPTED) {
            propose(moved.entry(), moved.at());
        }
    }

    private void propose(UUID id, Instant at) {
        var entry = entries.get(id);
        var proposed = revisions.text(entry.revision()).measures();
        for (int i = 0; i < proposed.size(); i++) {
            measures.save(measure(entry, entry.revision(), i + 1, proposed.get(i), at));
        }
        int position = proposed.size();
        for (var split : splitOff.findByEntryIdOrderBySplitAt(id)) {
            var text = texts.of(split);
            // What a later revision took in again stands among the others.
            if (!proposed.contains(text)) {
                measures.save(
                        measure(entry, split.revisionId(), ++position, text, at).splitOff());
            }
        }
    }

    private Measure measure(RiskEntry entry, UUID revision, int position, ProposedMeasure text, Instant at) {
        var content = checksums.canonical(text);
        return new Measure(
                UUID.randomUUID(),
                entry.id(),
                revision,
                position,
                number(Objects.requireNonNull(entry.catalogNumber()), position),
                text.title(),
                text.type(),
                text.due(),
                content,
                Checksums.ofCanonical(content),
                at,
                MeasureStatus.PROPOSED);
    }

    /**
     * {@code CA-RC-2026-007} has the measures {@code M-2026-007-1}, {@code M-2026-007-2}, … With the year, because catalog
     * numbers begin again with each.
     */
    static String number(String catalogNumber, int position) {
        return "M-%s-%d".formatted(catalogNumber.replaceFirst("^CA-RC-", ""), position);
    }
}
