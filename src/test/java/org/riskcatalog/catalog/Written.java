package org.riskcatalog.catalog;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.catalog.text.Source;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries for tests, through the moves that the procedure allows. */
public class Written {

    public static final Instant AT = Instant.parse("2026-05-20T06:00:00Z");

    private final RiskEntries entries;
    private final Revisions revisions;

    Written(RiskEntries entries, Revisions revisions) {
        this.entries = entries;
        this.revisions = revisions;
    }

    /** An entry of that State that came as far as that status by the shortest way; with a revision once it was submitted. */
    @Transactional
    public RiskEntry entry(String handle, EntryStatus status, Confidentiality confidentiality) {
        return entry(handle, status, text("Title of " + handle, confidentiality));
    }

    @Transactional
    public RiskEntry entry(String handle, EntryStatus status, EntryText text) {
        var entry = RiskEntry.draft(UUID.randomUUID(), handle, handle.substring(0, 2), text.title(), AT);
        for (var step : way(EntryStatus.DRAFT, status, passedBy(status))) {
            if (step == EntryStatus.SUBMITTED && entry.currentRevision() == null) {
                entries.save(entry);
                revisions.release(entry, text, RevisionKind.INITIAL, entry.proposer(), null, AT);
            }
            take(entry, step);
        }
        return entries.save(entry);
    }

    @Transactional
    public Revision revise(RiskEntry entry, EntryText text) {
        var current = entries.get(entry.id());
        var revision = revisions.release(current, text, RevisionKind.SUBSTANTIVE, "editor", "As agreed", AT);
        entries.save(current);
        return revision;
    }

    @Transactional
    public void assess(RiskEntry entry, RiskLevel level) {
        var current = entries.get(entry.id());
        current.assess(3, 4, level, Confidence.MEDIUM);
        entries.save(current);
    }

    /** Not by a rejection, so that what comes after has its number. */
    private static Set<EntryStatus> passedBy(EntryStatus goal) {
        return goal == EntryStatus.NOT_ADMISSIBLE
                ? EnumSet.of(EntryStatus.DRAFT)
                : EnumSet.of(EntryStatus.DRAFT, EntryStatus.NOT_ADMISSIBLE);
    }

    private static void take(RiskEntry entry, EntryStatus step) {
        if (step == EntryStatus.REGISTERED) {
            entry.register("CA-RC-" + entry.handle(), AT);
        } else {
            entry.become(step, AT);
        }
    }

    private static List<EntryStatus> way(EntryStatus from, EntryStatus to, Set<EntryStatus> seen) {
        var way = found(from, to, seen);
        if (way == null) {
            throw new IllegalArgumentException("no way from " + from + " to " + to);
        }
        return way;
    }

    /** Breadth first, so that the shortest way is found. */
    private static @Nullable List<EntryStatus> found(EntryStatus from, EntryStatus to, Set<EntryStatus> seen) {
        var ways = new java.util.ArrayDeque<List<EntryStatus>>(List.of(List.of(from)));
        while (!ways.isEmpty()) {
            var way = ways.poll();
            var last = way.get(way.size() - 1);
            if (last == to) {
                return way.subList(1, way.size());
            }
            for (var next : last.next()) {
                if (seen.add(next)) {
                    var longer = new java.util.ArrayList<>(way);
                    longer.add(next);
                    ways.add(longer);
                }
            }
        }
        return null;
    }

    public static EntryText text(String title, Confidentiality confidentiality) {
        return text(title, Category.ENERGY, confidentiality, "Power fails in winter in several States at once.");
    }

    public static EntryText text(String title, Category category, Confidentiality confidentiality, String scenario) {
        return new EntryText(
                "en",
                title,
                category,
                Chronicity.ACUTE,
                Origin.NON_MALICIOUS,
                confidentiality,
                Urgency.NORMAL,
                List.of("KZ", "KG"),
                "Summary of " + title,
                scenario,
                List.of("Winter is cold"),
                List.of("Old lines"),
                List.of(),
                null,
                "From one grid to the next.",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Source("A report", "A publisher", "2024")),
                List.of(measure()));
    }

    private static ProposedMeasure measure() {
        return new ProposedMeasure(
                "Joint dispatch",
                "Agree on a joint dispatch protocol.",
                MeasureType.PROCEDURE,
                Treatment.REDUCE_IMPACT,
                null,
                "KZ",
                List.of("KG"),
                2,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
