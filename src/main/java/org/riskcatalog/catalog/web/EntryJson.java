package org.riskcatalog.catalog.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.EntryRow;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.catalog.Stage;
import org.riskcatalog.catalog.Urgency;

/**
 * An entry as JSON.
 *
 * @param settling a recorded act is still moving the case
 * @param mergedInto handle of the entry in which its matter goes on
 * @param revision the current one; only when one entry is asked for, and null before the proposal was signed
 */
record EntryJson(
        String handle,
        @Nullable String catalogNumber,
        Stage stage,
        EntryStatus status,
        Instant statusSince,
        boolean settling,
        @Nullable Category category,
        String proposer,
        List<String> coSponsors,
        @Nullable String mergedInto,
        String title,
        String language,
        @Nullable RiskLevel level,
        @Nullable Confidence confidence,
        List<String> affectedStates,
        Confidentiality confidentiality,
        Urgency urgency,
        int round,
        @Nullable RevisionJson revision) {

    static EntryJson of(EntryRow row, boolean settling) {
        return new EntryJson(
                row.handle(),
                row.catalogNumber(),
                row.stage(),
                row.status(),
                row.since(),
                settling,
                row.category(),
                row.proposer(),
                row.coSponsors(),
                row.mergedInto(),
                row.title(),
                row.language(),
                row.level(),
                row.confidence(),
                row.affectedStates(),
                row.confidentiality(),
                row.urgency(),
                row.round(),
                null);
    }

    /** @param seesLevel the reader may know level and confidence */
    static EntryJson of(RiskEntry entry, boolean settling, boolean seesLevel) {
        return of(
                new EntryRow(
                        entry.id(),
                        entry.handle(),
                        entry.catalogNumber(),
                        entry.proposer(),
                        entry.coSponsors(),
                        entry.mergedInto(),
                        entry.status(),
                        entry.statusSince(),
                        entry.title(),
                        entry.language(),
                        entry.category(),
                        entry.confidentiality(),
                        entry.urgency(),
                        entry.affectedStates(),
                        entry.round(),
                        seesLevel ? entry.level() : null,
                        seesLevel ? entry.confidence() : null),
                settling);
    }

    EntryJson with(RevisionJson current) {
        return new EntryJson(
                handle,
                catalogNumber,
                stage,
                status,
                statusSince,
                settling,
                category,
                proposer,
                coSponsors,
                mergedInto,
                title,
                language,
                level,
                confidence,
                affectedStates,
                confidentiality,
                urgency,
                round,
                current);
    }
}
