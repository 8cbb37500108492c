package org.riskcatalog.engine.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.CurrentAct;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.engine.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the inbox as tasks open and finish. */
@Component
class InboxRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void opened(DelegateTask task) {
        var state = task.getVariable(CaseVariables.STATE) instanceof String word && delegations(task) ? word : null;
        var hand = hand(state);
        jdbc.sql("""
                        insert into inbox_task (id, form_key, step, case_key, entry_id, handle, subject, state, assignee,
                            created, due, last_hand, last_hand_at)
                        values (:id, :formKey, :step, :caseKey, :entry, :handle, :subject, :state, :assignee,
                            :created, :due, :hand, :handAt)""")
                .param("id", task.getId())
                .param("formKey", formKey(task))
                .param("step", task.getTaskDefinitionKey())
                .param("caseKey", task.getExecution().getProcessBusinessKey())
                .param("entry", CaseVariables.entry(task))
                .param("handle", CaseVariables.word(task, CaseVariables.HANDLE))
                .param("subject", CaseVariables.subject(task))
                .param("state", state)
                .param("assignee", task.getAssignee() == null ? null : UUID.fromString(task.getAssignee()))
                .param("created", utc(clock.instant()))
                .param("due", due(task.getDueDate()))
                .param("hand", hand == null ? null : hand.actor().person())
                .param("handAt", hand == null ? null : utc(hand.receivedAt()))
                .update();
        task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .distinct()
                .forEach(group -> jdbc.sql("insert into inbox_group (task_id, group_name) values (?, ?)")
                        .params(task.getId(), group)
                        .update());
    }

    /** Done by the running act, or ended by the procedure. */
    void finished(String task) {
        var by = CurrentAct.get()
                .filter(act -> act.type().startsWith("task:" + task + "/"))
                .map(act -> act.actor().person())
                .orElse(null);
        jdbc.sql("update inbox_task set finished_at = ?, finished_by = ? where id = ? and finished_at is null")
                .params(utc(clock.instant()), by, task)
                .update();
    }

    /** A task of a delegation names its State in every group, or in its one assignee. */
    private static boolean delegations(DelegateTask task) {
        return task.getAssignee() != null
                || task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .anyMatch(group -> group != null && group.contains(":"));
    }

    private static @Nullable Act hand(@Nullable String state) {
        return CurrentAct.get()
                .filter(act -> state != null && act.actor().states().contains(state))
                .orElse(null);
    }

    private static String formKey(DelegateTask task) {
        var key = ((TaskEntity) task).getTaskDefinition().getFormKey();
        return String.valueOf(key.getValue((TaskEntity) task));
    }

    /** A due date beyond every case stands for none. */
    private @Nullable OffsetDateTime due(@Nullable Date due) {
        if (due == null || due.toInstant().isAfter(Deadlines.horizon(clock.instant()))) {
            return null;
        }
        return utc(due.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
