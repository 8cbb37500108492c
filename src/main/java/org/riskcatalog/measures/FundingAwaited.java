package org.riskcatalog.measures;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures that were adopted subject to funding and do not start before it is recorded; one statement. */
@Component
public class FundingAwaited {

    private static final String SQL = """
            select m.id, m.number, m.title, e.handle, e.title as entry_title, e.language
            from measure m join risk_entry e on e.id = m.entry_id
            where m.status = 'ADOPTED' and m.viability = 'CONDITIONAL' and m.funded_at is null
              and exists (select 1 from commitment c where c.measure_id = m.id and c.level = 'LEAD'
                          and c.state = coalesce(m.named_lead, c.state) and c.state in (:states))
            order by m.decided_at""";

    private final JdbcClient jdbc;

    FundingAwaited(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them. */
    public record Waiting(UUID id, String number, String title, String handle, String entryTitle, String language) {}

    /** Those that one of the States leads. */
    public List<Waiting> ledBy(Collection<String> states) {
        return states.isEmpty()
                ? List.of()
                : jdbc.sql(SQL)
                        .param("states", states)
                        .query((row, number) -> new Waiting(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                row.getString("title"),
                                row.getString("handle"),
                                row.getString("entry_title"),
                                row.getString("language")))
                        .list();
    }
}
