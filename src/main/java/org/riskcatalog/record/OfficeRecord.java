package org.riskcatalog.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of what concerns no entry, people and mandates, the chair, meetings, as a reader may read it; the latest first. */
@Component
public class OfficeRecord {

    private final JdbcClient jdbc;
    private final JournalVisibility visibility;
    private final RecordRows rows;

    OfficeRecord(JdbcClient jdbc, JournalVisibility visibility, RecordRows rows) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.rows = rows;
    }

    /** @param words part of whom or what a line names; empty for all */
    public int count(String words, Actor reader) {
        return jdbc.sql("select count(*)" + found(reader))
                .params(parameters(words, reader))
                .query(Integer.class)
                .single();
    }

    public List<RecordedEvent> lines(String words, Actor reader, int from, int atMost) {
        return jdbc.sql(RecordRows.COLUMNS + found(reader)
                        + " order by r.position desc offset :from rows fetch next :most rows only")
                .params(parameters(words, reader))
                .param("from", from)
                .param("most", atMost)
                .query((row, n) -> rows.event(row))
                .list();
    }

    private String found(Actor reader) {
        return " from record_event r where r.entry_id is null and position(:words in lower(r.arguments)) > 0 and "
                + visibility.condition(reader);
    }

    private Map<String, Object> parameters(String words, Actor reader) {
        var parameters = visibility.parameters(reader);
        parameters.put("words", words.strip().toLowerCase(Locale.ROOT));
        return parameters;
    }
}
