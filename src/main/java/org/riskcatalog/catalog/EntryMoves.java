package org.riskcatalog.catalog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When an entry went from where to where. */
@Component
public class EntryMoves {

    /** One of them. */
    public record Move(EntryStatus from, EntryStatus to, Instant at) {}

    private final JdbcClient jdbc;

    EntryMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(EntryMoved event) {
        jdbc.sql("insert into entry_move (entry_id, from_status, to_status, moved_at) values (?, ?, ?, ?)")
                .params(
                        event.entry(),
                        event.from().name(),
                        event.to().name(),
                        event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of an entry, the first one first. */
    public List<Move> of(UUID entry) {
        return jdbc.sql("select from_status, to_status, moved_at from entry_move where entry_id = ? order by position")
                .param(entry)
                .query((row, n) -> new Move(
                        EntryStatus.valueOf(row.getString(1)),
                        EntryStatus.valueOf(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
