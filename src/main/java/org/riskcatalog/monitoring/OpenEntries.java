package org.riskcatalog.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries whose case is still under way, whoever may read them: for counts and handles only. */
@Component
class OpenEntries {

    private static final String UNDER_WAY = " from risk_entry where status not in"
            + " ('NOT_ADMISSIBLE', 'MERGED', 'LAPSED', 'WITHDRAWN', 'NOT_ADOPTED', 'RETIRED', 'IN_FORCE')";
    private static final String FOUND =
            UNDER_WAY + " and (:status = '' or status = :status) and lower(handle) like :handle";
    private static final Map<String, String> ORDERS = Map.of(
            "age", "status_since, handle",
            "-age", "status_since desc, handle",
            "handle", "handle",
            "-handle", "handle desc",
            "status", "status, status_since, handle",
            "-status", "status desc, status_since, handle");

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
                .query((row, n) -> new Standing(EntryStatus.valueOf(row.getString(1)), row.getInt(2), instant(row, 3)))
                .list();
    }

    List<Waiting> found(CaseQuery query, int from, int atMost) {
        return jdbc.sql("select id, handle, status, status_since" + FOUND + " order by "
                        + ORDERS.getOrDefault(query.sort(), "status_since, handle")
                        + " offset :from rows fetch next :most rows only")
                .params(query.parameters())
                .param("from", from)
                .param("most", atMost)
                .query((row, n) -> waiting(row))
                .list();
    }

    int count(CaseQuery query) {
        return jdbc.sql("select count(*)" + FOUND)
                .params(query.parameters())
                .query(Integer.class)
                .single();
    }

    /** Those of which the record says nothing since that instant; of a draft nobody is told but its sponsors. */
    List<Waiting> quietSince(Instant then) {
        return jdbc.sql("select id, handle, status, status_since" + UNDER_WAY + """
                         and status <> 'DRAFT' and status_since <= :then and not exists
                            (select 1 from record_event r where r.entry_id = risk_entry.id and r.happened_at > :then)
                        order by status_since, handle""")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query((row, n) -> waiting(row))
                .list();
    }

    /** Keeps others from telling the same of it until the transaction ends. */
    void lock(UUID entry) {
        jdbc.sql("select id from risk_entry where id = ? for update")
                .param(entry)
                .query(UUID.class)
                .single();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject(1, UUID.class), row.getString(2), EntryStatus.valueOf(row.getString(3)), instant(row, 4));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
