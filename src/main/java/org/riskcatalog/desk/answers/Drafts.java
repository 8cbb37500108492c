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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.workflow.TaskId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Half-finished answers, one for each task: it belongs to all who may do the task, and to nobody else. */
@Component
public class Drafts {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Drafts(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Draft> of(TaskId task) {
        return jdbc.sql("select answers, saved_by, saved_at, version from answer_draft where task_id = ?")
                .param(task.value())
                .query(this::draft)
                .optional();
    }

    /** Who saved last, of a whole list in one statement; tasks without a draft are left out. */
    public Map<TaskId, UUID> authors(Collection<TaskId> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select task_id, saved_by from answer_draft where task_id in (:tasks)")
                .param("tasks", tasks.stream().map(TaskId::value).toList())
                .query((row, number) ->
                        Map.entry(new TaskId(row.getString("task_id")), row.getObject("saved_by", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Keeps an answer in place of the one that its author saw, or saved last.
     *
     * @param seen version that the author had before him, 0 for none
     * @return false if somebody else saved meanwhile; then nothing is kept
     */
    public boolean replace(TaskId task, ObjectNode answers, UUID author, Instant at, int seen) {
        if (seen > 0 || of(task).isPresent()) {
            return update(task, answers, author, at, seen) == 1;
        }
        try {
            return insert(task, answers, author, at);
        } catch (DuplicateKeyException quicker) {
            return false;
        }
    }

    /** The task is done: what was half-finished is of no use, and nobody else's business. */
    public void forget(TaskId task) {
        jdbc.sql("delete from answer_draft where task_id = ?")
                .param(task.value())
                .update();
    }

    private int update(TaskId task, ObjectNode answers, UUID author, Instant at, int seen) {
        return jdbc.sql("update answer_draft set answers = ?, saved_by = ?, saved_at = ?, version = version + 1"
                        + " where task_id = ? and (version = ? or saved_by = ?)")
                .params(List.of(answers.toString(), author, utc(at), task.value(), seen, author))
                .update();
    }

    private boolean insert(TaskId task, ObjectNode answers, UUID author, Instant at) {
        return jdbc.sql(
                                "insert into answer_draft (task_id, answers, saved_by, saved_at, version) values (?, ?, ?, ?, 1)")
                        .params(task.value(), answers.toString(), author, utc(at))
                        .update()
                == 1;
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
