package org.riskcatalog.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of the entries that a reader may see: two SQL statements, counted and sorted over the whole result. */
@Component
public class EntryList {

    private static final String COLUMNS = """
            select e.id, e.handle, e.catalog_number, e.proposer, e.co_sponsors, e.merged_into, e.status, e.status_since, e.title, e.language, e.category,
                   e.confidentiality, e.urgency, e.affected_states, e.round""";

    private final JdbcClient jdbc;
    private final EntryVisibility visibility;

    EntryList(JdbcClient jdbc, EntryVisibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /**
     * @param total over the whole result
     * @param inForce how many of these are in force
     */
    public record Found(List<EntryRow> rows, int total, int inForce) {

        public Found {
            rows = List.copyOf(rows);
        }
    }

    public Found find(EntryQuery query, Actor reader) {
        var level = visibility.level("e.level", reader);
        var filter = new EntryFilter(query, level);
        var where = " " + visibility.condition() + filter.condition();
        var totals = jdbc.sql(
                        "select count(*), count(case when e.status = 'IN_FORCE' then 1 end) from risk_entry e where"
                                + where)
                .params(visibility.parameters(reader))
                .params(filter.parameters())
                .query((row, n) -> new int[] {row.getInt(1), row.getInt(2)})
                .single();
        var rows = jdbc.sql(select(reader) + where + EntryOrder.clause(query.sort(), level)
                        + " offset :from rows fetch next :most rows only")
                .params(visibility.parameters(reader))
                .params(filter.parameters())
                .param("from", query.page() * query.size())
                .param("most", query.size())
                .query((row, n) -> row(row))
                .list();
        return new Found(rows, totals[0], totals[1]);
    }

    /** Two SQL statements, as above. */
    public Found find(EntryCondition condition, int page, int size, Actor reader) {
        var where = " " + visibility.condition() + " and " + condition.sql();
        int total = jdbc.sql("select count(*) from risk_entry e where" + where)
                .params(visibility.parameters(reader))
                .params(condition.parameters())
                .query(Integer.class)
                .single();
        var rows = jdbc.sql(select(reader) + where + " order by " + condition.order()
                        + " offset :from rows fetch next :most rows only")
                .params(visibility.parameters(reader))
                .params(condition.parameters())
                .param("from", page * size)
                .param("most", size)
                .query((row, n) -> row(row))
                .list();
        return new Found(rows, total, 0);
    }

    /** Level and confidence only where this reader may know them. */
    private String select(Actor reader) {
        return COLUMNS + ", " + visibility.level("e.level", reader) + " as level, "
                + visibility.level("e.confidence", reader) + " as confidence from risk_entry e where";
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getObject("id", UUID.class),
                row.getString("handle"),
                row.getString("catalog_number"),
                row.getString("proposer"),
                states(row.getString("co_sponsors")),
                row.getString("merged_into"),
                EntryStatus.valueOf(row.getString("status")),
                row.getObject("status_since", OffsetDateTime.class).toInstant(),
                row.getString("title"),
                row.getString("language"),
                constant(Category.class, row.getString("category")),
                Confidentiality.valueOf(row.getString("confidentiality")),
                Urgency.valueOf(row.getString("urgency")),
                states(row.getString("affected_states")),
                row.getInt("round"),
                constant(RiskLevel.class, row.getString("level")),
                constant(Confidence.class, row.getString("confidence")));
    }

    private static List<String> states(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> list, @Nullable String name) {
        return name == null ? null : Enum.valueOf(list, name);
    }
}
