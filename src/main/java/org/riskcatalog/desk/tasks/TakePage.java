package org.riskcatalog.desk.tasks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.desk.answers.AnswersBinder;
import org.riskcatalog.desk.answers.SentPage;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes the page of a task that was sent, and says where the browser goes next. */
@Component
class TakePage {

    /** Where somebody goes on who saved for later. */
    static final String DESK = "/desk";

    private final Waiting waiting;
    private final AnswersBinder binder;
    private final KeepDraft keep;
    private final AnswerTask answer;

    TakePage(Waiting waiting, AnswersBinder binder, KeepDraft keep, AnswerTask answer) {
        this.waiting = waiting;
        this.binder = binder;
        this.keep = keep;
        this.answer = answer;
    }

    /**
     * @return the path to go on at
     * @throws org.riskcatalog.acts.Refusal with the fault of every field; what was typed is kept
     * @throws DraftChanged if a colleague saved meanwhile
     */
    <F extends Record> String take(TaskId id, TaskForm<F> form, Actor actor, SentPage page) {
        if (page.added().isPresent() || page.removed().isPresent()) {
            return row(id, form, actor, page);
        }
        var sent = binder.tree(form.answers(), page);
        try {
            return switch (page.next()) {
                case CONFIRM -> answer(id, actor, page, sent);
                case CHANGE -> "/tasks/" + id;
                case LATER -> later(id, actor, page, sent);
                case CONTINUE -> goOn(id, form, actor, page, sent);
            };
        } catch (TaskDone done) {
            // Pressed twice: the same key is answered by the first receipt; anything else is told that it comes late.
            return answer(id, actor, page, sent);
        }
    }

    private String row(TaskId id, TaskForm<?> form, Actor actor, SentPage page) {
        var edited = binder.edited(form.answers(), page);
        keep.keep(id, actor, edited, page.seen());
        var list = page.added().orElse("");
        return UriComponentsBuilder.fromPath("/tasks/" + id)
                .fragment(binder.lastRow(form.answers(), edited, list).orElse(null))
                .build()
                .toString();
    }

    private String later(TaskId id, Actor actor, SentPage page, ObjectNode sent) {
        keep.keep(id, actor, sent, page.seen());
        return DESK;
    }

    private <F extends Record> String goOn(TaskId id, TaskForm<F> form, Actor actor, SentPage page, ObjectNode sent) {
        keep.keep(id, actor, sent, page.seen());
        waiting.requireGoingOn(id);
        var task = waiting.task(id, actor);
        return asks(form, task, actor, sent) ? "/tasks/" + id + "/check" : answer(id, actor, page, sent);
    }

    /** Rules are asked before the consequence is shown: nobody confirms what would be refused. */
    private <F extends Record> boolean asks(TaskForm<F> form, OpenTask task, Actor actor, ObjectNode sent) {
        var answers =
                binder.bind(form.answers(), sent, form.choices(task, actor)).orRefuse();
        var faults = new Faults();
        form.check(task, answers, actor, faults);
        faults.refuseIfAny();
        return form.consequence(task, answers, actor).asks();
    }

    private String answer(TaskId id, Actor actor, SentPage page, ObjectNode sent) {
        return "/receipts/"
                + answer.answer(id, actor, page.key(), sent, page.seen()).act();
    }
}
