package org.riskcatalog.engine.inbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the due dates of waiting tasks when the deadline moved that they came from. */
@Component
public class InboxDeadlines {

    private final JdbcClient jdbc;

    InboxDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the open tasks of an entry, those of one room that were due at the former instant. */
    public void moved(UUID entry, String room, Instant from, Instant to) {
        jdbc.sql("""
                        update inbox_task set due = :to
                        where entry_id = :entry and form_key like :forms and due = :from and finished_at is null""")
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("entry", entry)
                .param("forms", room + "/%")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }
}
