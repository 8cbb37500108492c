package org.riskcatalog.rotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was open when the chair passed on, as kept for each rotation. */
@Component
public class HandoverRecord {

    private final JdbcClient jdbc;

    HandoverRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<HandoverMatter> of(UUID rotation) {
        return jdbc.sql("select * from handover_matter where rotation_id = ? order by position")
                .param(rotation)
                .query(HandoverRecord::matter)
                .list();
    }

    /** Takes the place of what was listed earlier. */
    void keep(UUID rotation, List<HandoverMatter> matters) {
        jdbc.sql("delete from handover_matter where rotation_id = ?")
                .param(rotation)
                .update();
        int position = 0;
        for (var matter : matters) {
            var until = matter.until();
            jdbc.sql(
                            "insert into handover_matter (rotation_id, position, kind, entry_id, handle, word, reference, until_at,"
                                    + " zone, moves) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(rotation, ++position, matter.kind().name(), matter.entry(), matter.handle(), matter.word())
                    .params(matter.reference(), until == null ? null : until.atOffset(ZoneOffset.UTC))
                    .params(matter.zone(), matter.moves())
                    .update();
        }
    }

    private static HandoverMatter matter(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until_at", OffsetDateTime.class);
        return new HandoverMatter(
                HandoverMatter.Kind.valueOf(row.getString("kind")),
                row.getObject("entry_id", UUID.class),
                row.getString("handle"),
                row.getString("word"),
                row.getString("reference"),
                until == null ? null : until.toInstant(),
                row.getString("zone"),
                row.getBoolean("moves"));
    }
}
