package org.riskcatalog.engine.inbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.FinishedTask;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.riskcatalog.workflow.TaskInbox;
import org.riskcatalog.workflow.TaskPage;
import org.riskcatalog.workflow.TaskQuery;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inbox over our own rows; only completing a task speaks to the engine. */
@Component
class EngineInbox implements TaskInbox {

    private final JdbcClient jdbc;
    private final InboxLists lists;
    private final TaskService tasks;
    private final TakenOver takenOver;
    private final UnheldTasks unheld;

    EngineInbox(JdbcClient jdbc, InboxLists lists, TaskService tasks, TakenOver takenOver, UnheldTasks unheld) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.tasks = tasks;
        this.takenOver = takenOver;
        this.unheld = unheld;
    }

    @Override
    public Optional<OpenTask> open(TaskId id, Actor actor) {
        return find(id).filter(row -> row.finishedAt() == null)
                .map(InboxRow::task)
                .filter(task -> mayDo(task, actor));
    }

    @Override
    public Optional<OpenTask> held(TaskId id, Actor actor) {
        jdbc.sql("select id from inbox_task where id = ? for update")
                .param(id.value())
                .query(String.class)
                .optional();
        return open(id, actor);
    }

    @Override
    public Optional<FinishedTask> finished(TaskId id, Actor actor) {
        return find(id).filter(row -> mayDo(row.task(), actor)).flatMap(InboxRow::finished);
    }

    @Override
    public boolean suspended(TaskId id) {
        return tasks.createTaskQuery().taskId(id.value()).suspended().count() > 0;
    }

    @Override
    public TaskPage list(TaskQuery query) {
        return lists.list(query);
    }

    @Override
    public int count(TaskQuery query) {
        return lists.count(query);
    }

    @Override
    public List<OpenTask> ofEntry(UUID entry) {
        return jdbc
                .sql(InboxRow.SELECT + " where t.entry_id = ? and t.finished_at is null order by t.created, t.id")
                .param(entry)
                .query(InboxRow.MAPPER)
                .list()
                .stream()
                .map(InboxRow::task)
                .toList();
    }

    @Override
    public List<Unheld> unheld() {
        return unheld.all();
    }

    @Override
    public void complete(OpenTask task, String outcome) {
        var word = task.step().substring(task.step().indexOf('_') + 1) + "Outcome";
        try {
            tasks.complete(task.id().value(), Map.of(word, outcome));
        } catch (SuspendedEntityInteractionException suspendedMeanwhile) {
            throw Refusal.of("desk.fault.suspended");
        } catch (NullValueException gone) {
            throw new OptimisticLockingFailureException("the engine ended this task a moment ago: " + task.id(), gone);
        }
    }

    @Override
    public void worked(TaskId task, UUID person, Instant at) {
        jdbc.sql("update inbox_task set last_hand = ?, last_hand_at = ? where id = ?")
                .params(person, at.atOffset(ZoneOffset.UTC), task.value())
                .update();
    }

    private Optional<InboxRow> find(TaskId id) {
        return jdbc.sql(InboxRow.SELECT + " where t.id = ?")
                .param(id.value())
                .query(InboxRow.MAPPER)
                .optional();
    }

    private boolean mayDo(OpenTask task, Actor actor) {
        if (task.assignee() != null) {
            return task.assignee().equals(actor.person())
                            && (task.state() == null || actor.states().contains(task.state()))
                    || takenOver.by(actor, task);
        }
        return task.groups().stream().anyMatch(actor::holds);
    }
}
