package org.riskcatalog.adoption.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All meetings, searched, filtered, sorted and counted over the whole result; items as far as the reader may see their entries. */
@Component
public class MeetingList {

    private static final Map<String, String> COLUMNS = Map.of(
            "reference", "m.reference",
            "body", "m.body",
            "date", "m.starts_at",
            "place", "m.place");

    private final JdbcClient jdbc;
    private final EntryVisibility visibility;
    private final Clock clock;

    MeetingList(JdbcClient jdbc, EntryVisibility visibility, Clock clock) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param search part of reference or place; empty for all
     * @param body name of a {@link Body}; empty for all
     * @param sort {@code reference}, {@code body}, {@code date} or {@code place}, a leading {@code -} for descending
     * @param page from 0
     */
    public record Query(String search, String body, String sort, int page, int size) {

        /** The same filters and order, another page. */
        public Query at(int otherPage, int otherSize) {
            return new Query(search, body, sort, otherPage, otherSize);
        }
    }

    /** @param total over the whole result */
    public record Found(List<ListedMeeting> items, long total) {}

    public Found find(Query query, Actor reader) {
        var from = """
                 from meeting m
                where (:search = '' or lower(m.reference) like :like or lower(m.place) like :like)
                  and (:body = '' or m.body = :body)""";
        var now = clock.instant();
        var rows = ask(
                        "select m.reference, m.body, m.starts_at, m.place, m.chair_state, m.status, m.zone,"
                                + " (select count(*) from agenda_item i join risk_entry e on e.id = i.entry_id"
                                + " where (i.meeting_id = m.id or exists (select 1 from agenda_passed p"
                                + " where p.item_id = i.id and p.meeting_id = m.id)) and "
                                + visibility.condition() + ")" + from
                                + " order by " + order(query.sort()) + " limit :size offset :skip",
                        query)
                .params(visibility.parameters(reader))
                .param("size", query.size())
                .param("skip", (long) query.page() * query.size())
                .query((row, number) -> row(row, now))
                .list();
        var total = ask("select count(*)" + from, query).query(Long.class).single();
        return new Found(rows, total);
    }

    private JdbcClient.StatementSpec ask(String sql, Query query) {
        var literal = query.search()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return jdbc.sql(sql)
                .param("search", query.search())
                .param("like", "%" + literal + "%")
                .param("body", query.body());
    }

    private static String order(String sort) {
        var column = COLUMNS.getOrDefault(sort.replaceFirst("^-", ""), COLUMNS.get("date"));
        return column + (sort.startsWith("-") ? " desc" : "") + ", m.starts_at desc, m.id";
    }

    private static ListedMeeting row(ResultSet row, Instant now) throws SQLException {
        var startsAt = row.getObject(3, OffsetDateTime.class).toInstant();
        return new ListedMeeting(
                row.getString(1),
                Body.valueOf(row.getString(2)),
                startsAt,
                ZoneId.of(row.getString(7)),
                row.getString(4),
                row.getString(5),
                MeetingStatus.valueOf(row.getString(6)).at(startsAt, now),
                row.getInt(8));
    }
}
