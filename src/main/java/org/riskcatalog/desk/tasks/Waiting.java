package org.riskcatalog.desk.tasks;

import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.desk.TaskForms;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.FinishedTask;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.stereotype.Component;

/** Finds a task that waits for somebody, and its form. */
@Component
class Waiting {

    private final TaskInbox inbox;
    private final TaskForms forms;

    Waiting(TaskInbox inbox, TaskForms forms) {
        this.inbox = inbox;
        this.forms = forms;
    }

    /**
     * @throws TaskDone if it waits no longer
     * @throws NotThere if there is none, or not for this person
     */
    OpenTask task(TaskId id, Actor actor) {
        return inbox.open(id, actor).orElseThrow(() -> gone(id, actor));
    }

    /** The same, held until the caller's transaction ends: of two who come together the second is told what the first did. */
    OpenTask held(TaskId id, Actor actor) {
        return inbox.held(id, actor).orElseThrow(() -> gone(id, actor));
    }

    /**
     * The same of a task that may be done already, so that a repeat can be told from a late comer.
     *
     * @throws NotThere if there is none, or not for this person
     */
    OpenTask everOpen(TaskId id, Actor actor) {
        return inbox.open(id, actor)
                .or(() -> inbox.finished(id, actor).map(FinishedTask::task))
                .orElseThrow(NotThere::new);
    }

    boolean suspended(TaskId id) {
        return inbox.suspended(id);
    }

    /** @throws Refusal if an administrator has suspended the case of the task */
    void requireGoingOn(TaskId id) {
        if (suspended(id)) {
            throw Refusal.of("desk.fault.suspended");
        }
    }

    RuntimeException gone(TaskId id, Actor actor) {
        return inbox.finished(id, actor).<RuntimeException>map(TaskDone::new).orElseGet(NotThere::new);
    }

    TaskForm<?> form(String key) {
        return forms.find(key).orElseThrow(() -> new IllegalStateException("no form " + key));
    }
}
