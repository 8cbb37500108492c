package org.riskcatalog.monitoring.console;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.web.view.Phrase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for the chair, the secretariat, the editor or the registrar: an entry stands still for them as for a State. */
@Component
class OfficeTasks {

    /**
     * @param role the body that is asked, {@code secretariat}
     * @param form form key of the task
     * @param due null if it has no deadline
     * @param overdue the deadline has passed
     */
    record Waiting(
            UUID entry, String role, String form, @Nullable Instant due, boolean overdue) {

        /** The task as a verb. */
        public Phrase task() {
            return Phrase.of(form.replace('/', '.') + ".title", "");
        }
    }

    private static final String OPEN = """
            select t.entry_id, t.form_key, t.due, min(g.group_name) as role
            from inbox_task t join inbox_group g on g.task_id = t.id
            where t.finished_at is null and t.state is null and t.entry_id in (:entries)
            group by t.id, t.entry_id, t.form_key, t.due, t.created order by t.created, t.id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By entry, the oldest first; one SQL statement. */
    Map<UUID, List<Waiting>> of(Collection<UUID> entries) {
        return entries.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(OPEN)
                        .param("entries", entries)
                        .query((row, n) -> waiting(
                                row.getObject("entry_id", UUID.class),
                                row.getString("role"),
                                row.getString("form_key"),
                                row.getObject("due", OffsetDateTime.class)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Waiting::entry));
    }

    private Waiting waiting(UUID entry, String role, String form, @Nullable OffsetDateTime due) {
        var until = due == null ? null : due.toInstant();
        return new Waiting(entry, role, form, until, until != null && until.isBefore(clock.instant()));
    }
}
