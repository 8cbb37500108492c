package org.riskcatalog.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures that a reader may see, searched, filtered, sorted and counted over the whole result; each answer one statement. */
@Component
public class MeasureList {

    private static final String COLUMNS = """
            select m.id, m.number, m.title, e.language, e.handle, e.catalog_number, e.title as entry_title, m.type, m.status, m.due,
                case when m.status = 'UNDER_CONSULTATION' then m.call_closes_at
                     when m.status = 'UNDER_SILENCE' then (select max(s.expires_at) from silence s
                         where s.subject_id = m.id and s.status in ('RUNNING', 'ON_HOLD')) end as closes_at,
                m.named_lead, m.viability, m.funded_at""";

    private final JdbcClient jdbc;
    private final EntryVisibility entries;
    private final CommitmentVisibility commitments;

    MeasureList(JdbcClient jdbc, EntryVisibility entries, CommitmentVisibility commitments) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.commitments = commitments;
    }

    /** @param total over the whole result */
    public record Found(List<MeasureRow> rows, int total) {}

    /** In how many measures a State leads, and in how many it leads or takes part, as far as the reader may know. */
    public record Share(String state, int leads, int takesPart) {}

    public Found find(MeasureQuery query, Actor reader) {
        var rows = ask(
                        COLUMNS + from(query) + " order by " + query.order() + " limit :size offset :skip",
                        query,
                        reader)
                .param("size", query.size())
                .param("skip", (long) query.page() * query.size())
                .query(MeasureList::row)
                .list();
        var total = ask("select count(*)" + from(query), query, reader)
                .query(Integer.class)
                .single();
        return new Found(rows, total);
    }

    /** By State, over the whole result. */
    public Map<String, Share> shares(MeasureQuery query, Actor reader) {
        var sql = """
                select c.state, sum(case when c.level = 'LEAD' and coalesce(m.named_lead, c.state) = c.state then 1 else 0 end),
                    sum(case when c.level in ('LEAD', 'PARTICIPANT') then 1 else 0 end)
                from commitment c join measure m on m.id = c.measure_id where\s""" + commitments.condition() + " and m.id in (select m.id" + from(query) + ") group by c.state";
        return ask(sql, query, reader)
                .query((row, number) -> new Share(row.getString(1), row.getInt(2), row.getInt(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Share::state, Function.identity()));
    }

    private String from(MeasureQuery query) {
        return " from measure m join risk_entry e on e.id = m.entry_id where "
                + query.condition(commitments.condition()) + " and " + entries.condition();
    }

    private JdbcClient.StatementSpec ask(String sql, MeasureQuery query, Actor reader) {
        return jdbc.sql(sql)
                .params(entries.parameters(reader))
                .params(commitments.parameters(reader))
                .params(query.parameters());
    }

    private static MeasureRow row(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime until = row.getObject("closes_at", OffsetDateTime.class);
        return new MeasureRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("language"),
                row.getString("handle"),
                row.getString("catalog_number"),
                row.getString("entry_title"),
                MeasureType.valueOf(row.getString("type")),
                MeasureStatus.valueOf(row.getString("status")),
                row.getObject("due", LocalDate.class),
                until == null ? null : until.toInstant(),
                row.getString("named_lead"),
                "CONDITIONAL".equals(row.getString("viability")) && "ADOPTED".equals(row.getString("status")),
                row.getObject("funded_at") != null);
    }
}
