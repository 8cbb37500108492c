package org.riskcatalog.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.KeptArguments;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox as a table. */
@Component
class NoticeRows {

    private static final String INSERT = """
            insert into notice (id, act, event_type, entry_id, handle, person, told_as, address, arguments, written_at,
                                delivery, attempts, next_attempt)
            values (:id, :act, :eventType, :entry, :handle, :person, :toldAs, :address, :arguments, :writtenAt,
                    :delivery, 0, :nextAttempt)""";

    private static final String SELECT = """
            select id, event_type, entry_id, handle, person, told_as, address, arguments, written_at, delivery, attempts,
                   next_attempt, answer, sent_at,
                   (select e.confidentiality from risk_entry e where e.id = n.entry_id) as seen_by
            from notice n""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;
    private final KeptArguments arguments;

    NoticeRows(JdbcClient jdbc, NamedParameterJdbcOperations batch, KeptArguments arguments) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.arguments = arguments;
    }

    void insert(List<SqlParameterSource> rows) {
        batch.batchUpdate(INSERT, rows.toArray(SqlParameterSource[]::new));
    }

    /** @param where condition, order and bounds, with named parameters */
    List<Notice> select(String where, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + " " + where)
                .params(parameters)
                .query((row, n) -> notice(row))
                .list();
    }

    int count(String where, Map<String, ?> parameters) {
        return jdbc.sql("select count(*) from notice n " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** Groups by which somebody is told, each once, in the order of their words. */
    Set<String> toldAs(String where, Map<String, ?> parameters) {
        return jdbc
                .sql("select distinct told_as from notice n " + where)
                .params(parameters)
                .query(String.class)
                .list()
                .stream()
                .flatMap(groups -> Stream.of(groups.split(",")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<Notice> find(UUID id) {
        return select("where id = :id", Map.of("id", id)).stream().findFirst();
    }

    List<String> toldBy(UUID act) {
        return jdbc.sql("select distinct told_as from notice where act = ?")
                .param(act)
                .query(String.class)
                .list();
    }

    /** Changes some columns of one notice, if it is still as far as it was. Returns whether it was. */
    boolean update(UUID id, Collection<Delivery> from, int attempts, String change, Map<String, ?> parameters) {
        return jdbc.sql("update notice set " + change + " where id = :id and attempts = :seen and delivery in (:from)")
                        .params(parameters)
                        .param("id", id)
                        .param("seen", attempts)
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    private Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("event_type"),
                row.getObject("entry_id", UUID.class),
                row.getString("handle"),
                row.getObject("person", UUID.class),
                List.of(row.getString("told_as").split(",")),
                row.getString("address"),
                arguments.read(row.getString("arguments")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                Delivery.valueOf(row.getString("delivery")),
                row.getInt("attempts"),
                instant(row, "next_attempt"),
                row.getString("answer"),
                instant(row, "sent_at"),
                "RESTRICTED".equals(row.getString("seen_by")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
