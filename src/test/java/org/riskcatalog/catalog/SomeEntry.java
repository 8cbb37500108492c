package org.riskcatalog.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.catalog.text.Source;

/** Entries for tests: low water in a shared basin, with two measures, at the point of their life that a test needs. */
public final class SomeEntry {

    public static final Instant OPENED = Instant.parse("2026-02-02T05:00:00Z");

    private SomeEntry() {}

    public static EntryText text(Confidentiality confidentiality) {
        return text(
                confidentiality,
                List.of(
                        measure("Shared seasonal forecast", null, null),
                        measure("Joint fund", new BigDecimal(90000), null)));
    }

    public static EntryText text(Confidentiality confidentiality, List<ProposedMeasure> measures) {
        return new EntryText(
                "en",
                "Low water in a shared basin",
                Category.WATER_ENV,
                Chronicity.CHRONIC,
                Origin.NON_MALICIOUS,
                confidentiality,
                Urgency.NORMAL,
                List.of("KZ", "KG", "UZ"),
                "Two dry seasons in a row strain the users of one basin.",
                "Inflow stays a quarter below the mean.",
                List.of("No new reservoir"),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Source("Bulletin", "ICWC", "2023")),
                measures);
    }

    public static ProposedMeasure measure(String title, @Nullable BigDecimal budget, @Nullable Funding funding) {
        return new ProposedMeasure(
                title,
                "The services exchange daily data and issue a joint forecast.",
                MeasureType.INFORMATION_EXCHANGE,
                Treatment.REDUCE_IMPACT,
                null,
                "KZ",
                List.of("KG", "TJ", "UZ"),
                null,
                LocalDate.of(2027, 3, 31),
                "Gauges that report daily",
                BigDecimal.ZERO,
                BigDecimal.valueOf(20),
                budget,
                budget == null ? null : "USD",
                funding,
                List.of());
    }

    /** Registered under a number, with its first revision, and reviewed: ready to be assessed. Saved. */
    public static RiskEntry reviewed(
            RiskEntries entries, Revisions revisions, String handle, String number, Confidentiality confidentiality) {
        var entry =
                entries.save(RiskEntry.draft(UUID.randomUUID(), handle, handle.substring(0, 2), "Low water", OPENED));
        revisions.release(entry, text(confidentiality), RevisionKind.INITIAL, entry.proposer(), null, OPENED);
        entry.become(EntryStatus.SUBMITTED, OPENED);
        entry.register(number, OPENED);
        entry.openRound(OPENED);
        return entries.save(entry);
    }

    /** Further on, up to adoption. Saved. */
    public static RiskEntry adopted(RiskEntries entries, RiskEntry entry) {
        if (entry.status() == EntryStatus.CONSULTATION) {
            entry.become(EntryStatus.ASSESSMENT, OPENED);
        }
        entry.become(EntryStatus.CHANNEL, OPENED);
        entry.become(EntryStatus.UNDER_SILENCE, OPENED);
        entry.become(EntryStatus.ADOPTED, OPENED);
        return entries.save(entry);
    }
}
