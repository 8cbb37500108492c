package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Half-finished answers, for each task one of each {@link DraftOwner}: all of them who may do the task share it, and nobody else. */
@Component
public class Drafts {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Drafts(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Draft> of(OpenTask task, Actor reader) {
        return jdbc.sql("select answers, saved_by, saved_at, version from answer_draft where task_id = ? and owner = ?")
                .params(task.id().value(), DraftOwner.of(task, reader).word())
                .query(this::draft)
                .optional();
    }

    /** Who saved last of the reader's own side, of a whole list in one statement; tasks without a draft are left out. */
    public Map<TaskId, UUID> authors(Collection<OpenTask> tasks, Actor reader) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        var owners = tasks.stream()
                .collect(Collectors.toMap(
                        task -> task.id().value(),
                        task -> DraftOwner.of(task, reader).word()));
        Map<TaskId, UUID> authors = new HashMap<>();
        jdbc.sql("select task_id, owner, saved_by from answer_draft where task_id in (:tasks)")
                .param("tasks", owners.keySet())
                .query(row -> {
                    if (row.getString("owner").equals(owners.get(row.getString("task_id")))) {
                        authors.put(new TaskId(row.getString("task_id")), row.getObject("saved_by", UUID.class));
                    }
                });
        return authors;
    }

    /**
     * Keeps an answer in place of the author's side's earlier one. The caller holds the task, so that nobody else saves it
     * meanwhile.
     *
     * @return its version
     */
    public int keep(OpenTask task, Actor author, ObjectNode answers, Instant at) {
        var version = of(task, author).map(Draft::version).orElse(0) + 1;
        var owner = DraftOwner.of(task, author).word();
        if (version == 1) {
            jdbc.sql("insert into answer_draft (task_id, owner, answers, saved_by, saved_at, version)"
                            + " values (?, ?, ?, ?, ?, 1)")
                    .params(task.id().value(), owner, answers.toString(), author.person(), utc(at))
                    .update();
        } else {
            jdbc.sql("update answer_draft set answers = ?, saved_by = ?, saved_at = ?, version = ?"
                            + " where task_id = ? and owner = ?")
                    .params(
                            answers.toString(),
                            author.person(),
                            utc(at),
                            version,
                            task.id().value(),
                            owner)
                    .update();
        }
        return version;
    }

    /** The task is done: whatever anybody half finished is of no use, and nobody else's business. */
    public void forget(TaskId task) {
        jdbc.sql("delete from answer_draft where task_id = ?")
                .param(task.value())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        try {
            return new Draft(
                    (ObjectNode) json.readTree(row.getString("answers")),
                    row.getObject("saved_by", UUID.class),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                    row.getInt("version"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft cannot be read", e);
        }
    }
}
