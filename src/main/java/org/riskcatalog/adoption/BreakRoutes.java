package org.riskcatalog.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All roads that broken silences took; append-only. */
@Component
public class BreakRoutes {

    private final JdbcClient jdbc;

    BreakRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BreakRoute route) {
        jdbc.sql("""
                        insert into break_route (id, silence_id, entry_id, routed_at, breaks, outcome, rule, rule_version,
                          reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        route.id(),
                        route.silenceId(),
                        route.entryId(),
                        route.routedAt().atOffset(ZoneOffset.UTC),
                        route.breaks(),
                        route.outcome(),
                        route.rule(),
                        route.ruleVersion(),
                        route.reason())
                .update();
    }

    /** Of an entry, the first one first. */
    public List<BreakRoute> of(UUID entry) {
        return jdbc.sql("select * from break_route where entry_id = ? order by routed_at")
                .param(entry)
                .query(BreakRoutes::route)
                .list();
    }

    private static BreakRoute route(ResultSet row, int number) throws SQLException {
        return new BreakRoute(
                row.getObject("id", UUID.class),
                row.getObject("silence_id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getObject("routed_at", OffsetDateTime.class).toInstant(),
                row.getInt("breaks"),
                row.getString("outcome"),
                row.getString("rule"),
                row.getString("rule_version"),
                row.getString("reason"));
    }
}
