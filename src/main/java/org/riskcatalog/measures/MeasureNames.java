package org.riskcatalog.measures;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the measures are called that clearances, silences and agenda items are about; one statement. */
@Component
public class MeasureNames {

    /** Every measure {@code m}, once for each thing {@code a.about} that a task may have for its subject. */
    static final String ABOUT = """
             from measure m join
                (select id as about, id as measure from measure
                 union all select id, subject from clearance where act = 'measures'
                 union all select id, subject_id from silence
                 union all select id, subject_id from agenda_item) a
            on a.measure = m.id""";

    private static final String SQL = "select a.about, m.number, m.title" + ABOUT + " where a.about in (:subjects)";

    private final JdbcClient jdbc;

    MeasureNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One measure. */
    public record Name(String number, String title) {}

    private record About(UUID subject, Name name) {}

    /** @param subjects of tasks: measures themselves, or what is about one; others are left out */
    public Map<UUID, Name> of(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SQL)
                        .param("subjects", subjects)
                        .query((row, number) ->
                                new About(row.getObject(1, UUID.class), new Name(row.getString(2), row.getString(3))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(About::subject, About::name));
    }
}
