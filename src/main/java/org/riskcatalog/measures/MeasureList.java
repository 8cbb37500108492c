package org.riskcatalog.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures that a reader may see, searched, filtered, sorted and counted over the whole result. */
@Component
public class MeasureList {

    private static final Map<String, String> COLUMNS =
            Map.of("number", "m.number", "title", "lower(m.title)", "entry", "e.handle", "status", "m.status");

    private final JdbcClient jdbc;
    private final EntryVisibility visibility;

    MeasureList(JdbcClient jdbc, EntryVisibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /**
     * What is asked for.
     *
     * @param search part of number, title or handle; empty for all
     * @param status only measures of this status; null for all
     * @param sort {@code number}, {@code title}, {@code entry} or {@code status}, a leading {@code -} for descending
     * @param page from 0
     */
    public record Query(String search, @Nullable MeasureStatus status, String sort, int page, int size) {}

    /** A measure with its entry. */
    public record Row(UUID id, String number, String title, String language, String handle, MeasureStatus status) {}

    /** @param total over the whole result */
    public record Found(List<Row> rows, int total) {}

    public Found find(Query query, Actor reader) {
        var from = """
                 from measure m join risk_entry e on e.id = m.entry_id
                where (:search = '' or lower(m.title) like :like escape '!' or lower(m.number) like :like escape '!'
                    or lower(e.handle) like :like escape '!')
                  and (:status = '' or m.status = :status) and\s""" + visibility.condition();
        var rows = jdbc.sql("select m.id, m.number, m.title, e.language, e.handle, m.status" + from + " order by "
                        + order(query.sort()) + " limit :size offset :skip")
                .params(visibility.parameters(reader))
                .params(parameters(query))
                .query(MeasureList::row)
                .list();
        var total = jdbc.sql("select count(*)" + from)
                .params(visibility.parameters(reader))
                .params(parameters(query))
                .query(Integer.class)
                .single();
        return new Found(rows, total);
    }

    private static Map<String, Object> parameters(Query query) {
        var literal = query.search()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return Map.of(
                "search",
                query.search(),
                "like",
                "%" + literal + "%",
                "status",
                query.status() == null ? "" : query.status().name(),
                "size",
                query.size(),
                "skip",
                (long) query.page() * query.size());
    }

    private static String order(String sort) {
        var descending = sort.startsWith("-");
        var column = COLUMNS.getOrDefault(descending ? sort.substring(1) : sort, "m.number");
        return column + (descending ? " desc" : "") + ", e.handle, m.position";
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                MeasureStatus.valueOf(row.getString(6)));
    }
}
