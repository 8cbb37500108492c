package org.riskcatalog.monitoring;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries whose case is still under way, whoever may read them: for counts and handles only. */
@Component
class OpenEntries {

    private static final String UNDER_WAY = " from risk_entry where status not in"
            + " ('NOT_ADMISSIBLE', 'MERGED', 'LAPSED', 'WITHDRAWN', 'NOT_ADOPTED', 'RETIRED', 'IN_FORCE')";

    /** How many stand at a status, and since when the oldest does. */
    record Standing(EntryStatus status, int count, Instant oldest) {}

    /** The rest of an entry is read by those who may see it. */
    record Waiting(UUID id, String handle, EntryStatus status, Instant since) {}

    private final JdbcClient jdbc;

    OpenEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Standing> byStatus() {
        return jdbc.sql("select status, count(*), min(status_since)" + UNDER_WAY + " group by status")
                .query((row, n) -> new Standing(
                        EntryStatus.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Those that have stood longest where they are. */
    List<Waiting> longest(int from, int atMost) {
        return jdbc.sql("select id, handle, status, status_since" + UNDER_WAY
                        + " order by status_since, handle offset ? rows fetch next ? rows only")
                .params(from, atMost)
                .query((row, n) -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        EntryStatus.valueOf(row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
