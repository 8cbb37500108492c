package org.riskcatalog.engine.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.FinishedTask;
import org.riskcatalog.workflow.ListedTask;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.jdbc.core.RowMapper;

/** A row of the inbox as SQL gives it, with its groups in one column. */
record InboxRow(
        OpenTask task,
        String title,
        String language,
        @Nullable UUID lastHand,
        @Nullable Instant lastHandAt,
        @Nullable Instant finishedAt,
        @Nullable UUID finishedBy) {

    static final String COLUMNS = """
            select t.*, e.title as entry_title, e.language as entry_language,
                (select string_agg(g.group_name, ',') from inbox_group g where g.task_id = t.id) as all_groups""";
    static final String FROM = " from inbox_task t join risk_entry e on e.id = t.entry_id";
    static final String SELECT = COLUMNS + FROM;

    static final RowMapper<InboxRow> MAPPER = (row, number) -> new InboxRow(
            task(row),
            row.getString("entry_title"),
            row.getString("entry_language"),
            row.getObject("last_hand", UUID.class),
            instant(row, "last_hand_at"),
            instant(row, "finished_at"),
            row.getObject("finished_by", UUID.class));

    Optional<FinishedTask> finished() {
        return Optional.ofNullable(finishedAt).map(at -> new FinishedTask(task, at, finishedBy));
    }

    ListedTask listed() {
        return new ListedTask(task, title, language, lastHand, lastHandAt, finishedAt, finishedBy);
    }

    private static OpenTask task(ResultSet row) throws SQLException {
        var groups = row.getString("all_groups");
        return new OpenTask(
                new TaskId(row.getString("id")),
                row.getString("form_key"),
                row.getString("step"),
                row.getString("case_key"),
                row.getObject("entry_id", UUID.class),
                row.getString("handle"),
                row.getObject("subject", UUID.class),
                row.getString("state"),
                groups == null ? Set.of() : Set.of(groups.split(",")),
                row.getObject("assignee", UUID.class),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                instant(row, "due"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
