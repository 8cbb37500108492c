package org.riskcatalog.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.KeptArguments;
import org.springframework.stereotype.Component;

/** A line of the record as its table keeps it. */
@Component
class RecordRows {

    static final String COLUMNS =
            "select r.position, r.type, r.version, r.act, r.act_type, r.actor, r.actor_groups, r.happened_at, r.arguments";

    private final KeptArguments arguments;

    RecordRows(KeptArguments arguments) {
        this.arguments = arguments;
    }

    RecordedEvent event(ResultSet row) throws SQLException {
        var groups = row.getString("actor_groups");
        return new RecordedEvent(
                row.getLong("position"),
                row.getString("type"),
                row.getInt("version"),
                row.getObject("act", UUID.class),
                row.getString("act_type"),
                row.getObject("actor", UUID.class),
                groups.isEmpty() ? List.of() : List.of(groups.split(",")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                arguments.read(row.getString("arguments")));
    }
}
