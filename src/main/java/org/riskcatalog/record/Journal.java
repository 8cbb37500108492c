package org.riskcatalog.record;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of one entry as a reader may read it, the latest first. */
@Component
public class Journal {

    /**
     * The end of a journal.
     *
     * @param all how many lines there are for this reader
     * @param lines the latest of them
     */
    public record Latest(int all, List<RecordedEvent> lines) {}

    private final JdbcClient jdbc;
    private final JournalVisibility visibility;
    private final RecordRows rows;

    Journal(JdbcClient jdbc, JournalVisibility visibility, RecordRows rows) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.rows = rows;
    }

    public int count(UUID entry, Actor reader) {
        return jdbc.sql("select count(*)" + lines(reader))
                .param("entry", entry)
                .params(visibility.parameters(reader))
                .query(Integer.class)
                .single();
    }

    /** @param from position of the first line wanted in the reader's journal, from 0 */
    public List<RecordedEvent> lines(UUID entry, Actor reader, int from, int atMost) {
        return jdbc.sql(RecordRows.COLUMNS + lines(reader)
                        + " order by r.position desc offset :from rows fetch next :most rows only")
                .param("entry", entry)
                .params(visibility.parameters(reader))
                .param("from", from)
                .param("most", atMost)
                .query((row, n) -> rows.event(row))
                .list();
    }

    /** How many lines there are and the last of them, by one statement. */
    public Latest latest(UUID entry, Actor reader, int atMost) {
        var all = new AtomicInteger();
        var latest = jdbc.sql(RecordRows.COLUMNS + ", count(*) over () as all_lines" + lines(reader)
                        + " order by r.position desc fetch first :most rows only")
                .param("entry", entry)
                .params(visibility.parameters(reader))
                .param("most", atMost)
                .query((row, n) -> {
                    all.set(row.getInt("all_lines"));
                    return rows.event(row);
                })
                .list();
        return new Latest(all.get(), latest);
    }

    private String lines(Actor reader) {
        return " from record_event r where r.entry_id = :entry and " + visibility.condition(reader);
    }
}
