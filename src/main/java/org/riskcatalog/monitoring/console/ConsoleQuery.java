package org.riskcatalog.monitoring.console;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.riskcatalog.catalog.EntryCondition;
import org.riskcatalog.catalog.EntryStatus;

/**
 * Which entries under way the console lists; all of it stands in the address.
 *
 * @param search part of handle or title; empty for all
 * @param status empty for all
 * @param sort {@code age}, {@code handle}, {@code title} or {@code status}, with a minus in front for the other direction
 */
record ConsoleQuery(String search, String status, Which which, String sort, int page) {

    static final int SIZE = 25;

    enum Which {
        ALL,
        /** Stands longer than its target. */
        LATE,
        /** An answer of a State is awaited. */
        UNANSWERED
    }

    private static final Map<String, String> ORDERS = Map.of(
            "age", "e.status_since, e.handle",
            "-age", "e.status_since desc, e.handle",
            "handle", "e.handle",
            "-handle", "e.handle desc",
            "title", "lower(e.title), e.handle",
            "-title", "lower(e.title) desc, e.handle",
            "status", "e.status, e.status_since, e.handle",
            "-status", "e.status desc, e.status_since, e.handle");

    /** @param latestSince by status, the last instant at which an entry that is late now can have come to it */
    EntryCondition condition(Map<EntryStatus, Instant> latestSince) {
        List<String> all = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        all.add(
                "e.status not in ('NOT_ADMISSIBLE', 'MERGED', 'LAPSED', 'WITHDRAWN', 'NOT_ADOPTED', 'RETIRED', 'IN_FORCE')");
        if (!search.isBlank()) {
            all.add("(position(:words in lower(e.title)) > 0 or position(:words in lower(e.handle)) > 0)");
            parameters.put("words", search.strip().toLowerCase(Locale.ROOT));
        }
        if (!status.isBlank()) {
            all.add("e.status = :standing");
            parameters.put("standing", status);
        }
        if (which == Which.LATE) {
            all.add(late(latestSince, parameters));
        }
        if (which == Which.UNANSWERED) {
            all.add("exists (select 1 from clearance c where c.entry_id = e.id and " + Unanswered.AWAITED + ")");
        }
        return new EntryCondition(
                String.join(" and ", all), parameters, ORDERS.getOrDefault(sort, "e.status_since, e.handle"));
    }

    private static String late(Map<EntryStatus, Instant> latestSince, Map<String, Object> parameters) {
        var each = latestSince.entrySet().stream()
                .map(target -> {
                    parameters.put("since" + target.getKey(), target.getValue().atOffset(ZoneOffset.UTC));
                    return "(e.status = '" + target.getKey() + "' and e.status_since < :since" + target.getKey() + ")";
                })
                .toList();
        return each.isEmpty() ? "1 = 0" : "(" + String.join(" or ", each) + ")";
    }
}
