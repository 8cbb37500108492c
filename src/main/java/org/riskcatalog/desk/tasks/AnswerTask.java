package org.riskcatalog.desk.tasks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.Receipt;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.desk.answers.AnswersBinder;
import org.riskcatalog.desk.answers.AnswersRefused;
import org.riskcatalog.desk.answers.Drafts;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.stereotype.Component;

/** Answers a task: the right to it, its fields, its rules, its work and its completion, all or nothing. */
@Component
class AnswerTask {

    private final TaskInbox inbox;
    private final Waiting waiting;
    private final AnswersBinder binder;
    private final Drafts drafts;
    private final KeepDraft keep;
    private final Acts acts;

    AnswerTask(TaskInbox inbox, Waiting waiting, AnswersBinder binder, Drafts drafts, KeepDraft keep, Acts acts) {
        this.inbox = inbox;
        this.waiting = waiting;
        this.binder = binder;
        this.drafts = drafts;
        this.keep = keep;
        this.acts = acts;
    }

    /**
     * @param key idempotency key; a repeat answers with the first receipt
     * @param seen version of the draft that the author had before him, 0 for none; null if it does not matter
     * @throws Refusal with the fault of every field; if the case is suspended, what was sent is kept as a draft
     * @throws DraftChanged if somebody else of the same side saved meanwhile
     * @throws TaskDone if it waits no longer
     */
    Receipt answer(TaskId id, Actor actor, String key, ObjectNode sent, @Nullable Integer seen) {
        var open = inbox.open(id, actor);
        if (open.isPresent() && waiting.suspended(id)) {
            keep.keep(id, actor, sent, seen == null ? 0 : seen);
            waiting.requireGoingOn(id);
        }
        return open.isPresent()
                ? carryOut(waiting.form(open.get().formKey()), open.get(), actor, key, sent, seen)
                : repeat(id, actor, key, sent);
    }

    private <F extends Record> Receipt carryOut(
            TaskForm<F> form, OpenTask task, Actor actor, String key, ObjectNode sent, @Nullable Integer seen) {
        var bound = binder.bind(form.answers(), sent, form.choices(task, actor));
        try {
            return carryOut(form, task, actor, key, bound.orRefuse(), seen);
        } catch (Refusal refusal) {
            throw new AnswersRefused(refusal, bound.answers(), form.texts(), labels(form.facts(task, actor)));
        }
    }

    /** Labels may name something of the moment; the form says what among its facts. */
    private static List<?> labels(Map<String, Object> facts) {
        return facts.get("labelArguments") instanceof List<?> named ? named : List.of();
    }

    private <F extends Record> Receipt carryOut(
            TaskForm<F> form, OpenTask task, Actor actor, String key, F answers, @Nullable Integer seen) {
        return acts.carryOut(type(task), task.acting(actor), key, answers, task.entry(), act -> {
            var still = waiting.held(task.id(), actor);
            requireNothingMissed(still, actor, seen);
            var faults = new Faults();
            form.check(still, answers, actor, faults);
            faults.refuseIfAny();
            inbox.complete(still, form.submit(still, answers, act));
            drafts.forget(still.id());
            return still.handle();
        });
    }

    /** What a colleague saved since is not thrown away without a word. */
    private void requireNothingMissed(OpenTask task, Actor actor, @Nullable Integer seen) {
        if (seen != null) {
            drafts.of(task, actor)
                    .filter(draft -> draft.missedBy(actor.person(), seen))
                    .ifPresent(theirs -> {
                        throw new DraftChanged(theirs);
                    });
        }
    }

    /** Somebody may press twice, or a connection break before the receipt arrives: only a new act is told that it comes late. */
    private Receipt repeat(TaskId id, Actor actor, String key, ObjectNode sent) {
        var task = inbox.finished(id, actor)
                .filter(finished -> actor.person().equals(finished.finishedBy()))
                .orElseThrow(() -> waiting.gone(id, actor))
                .task();
        var form = waiting.form(task.formKey());
        var answers = binder.bind(form.answers(), sent, Map.of()).answers();
        return acts.carryOut(type(task), task.acting(actor), key, answers, task.entry(), act -> {
            throw waiting.gone(id, actor);
        });
    }

    /** By this the inbox knows who finished a task. */
    private static String type(OpenTask task) {
        return "task:" + task.id() + "/" + task.formKey();
    }
}
