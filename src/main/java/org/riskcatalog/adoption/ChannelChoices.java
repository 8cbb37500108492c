package org.riskcatalog.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All choices of channel; append-only. */
@Component
public class ChannelChoices {

    private final JdbcClient jdbc;

    ChannelChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ChannelChoice choice) {
        jdbc.sql("""
                        insert into channel_choice (id, entry_id, revision_id, decided_at, outcome, rule, rule_version,
                          reason) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        choice.id(),
                        choice.entryId(),
                        choice.revisionId(),
                        choice.decidedAt().atOffset(ZoneOffset.UTC),
                        choice.outcome(),
                        choice.rule(),
                        choice.ruleVersion(),
                        choice.reason())
                .update();
    }

    /** The last one made for the entry. */
    public Optional<ChannelChoice> latest(UUID entry) {
        return jdbc
                .sql("select * from channel_choice where entry_id = ? order by decided_at desc")
                .param(entry)
                .query(ChannelChoices::choice)
                .list()
                .stream()
                .findFirst();
    }

    private static ChannelChoice choice(ResultSet row, int number) throws SQLException {
        return new ChannelChoice(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getObject("revision_id", UUID.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"),
                row.getString("rule"),
                row.getString("rule_version"),
                row.getString("reason"));
    }
}
