package org.riskcatalog.desk.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.desk.answers.AnswersBinder;
import org.riskcatalog.desk.answers.CheckPage;
import org.riskcatalog.desk.answers.Draft;
import org.riskcatalog.desk.answers.Drafts;
import org.riskcatalog.desk.answers.FormPage;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page between an answer that cannot be undone and its sending: what was answered, and what it brings about. */
@Component
class TaskCheckPage {

    static final String TEMPLATE = CheckPage.TEMPLATE;

    private final Waiting waiting;
    private final Drafts drafts;
    private final AnswersBinder binder;
    private final TaskQuestion questions;
    private final CheckPage checks;

    TaskCheckPage(Waiting waiting, Drafts drafts, AnswersBinder binder, TaskQuestion questions, CheckPage checks) {
        this.waiting = waiting;
        this.drafts = drafts;
        this.binder = binder;
        this.questions = questions;
        this.checks = checks;
    }

    /** False if there is nothing to check: no draft, or one that would be refused, or an answer that can be undone. */
    boolean show(TaskId id, Actor actor, Model model) {
        var task = waiting.task(id, actor);
        var draft = drafts.of(task, actor);
        return draft.isPresent() && show(waiting.form(task.formKey()), task, actor, draft.get(), model);
    }

    private <F extends Record> boolean show(TaskForm<F> form, OpenTask task, Actor actor, Draft draft, Model model) {
        var choices = form.choices(task, actor);
        var bound = binder.bind(form.answers(), draft.answers(), choices);
        if (!bound.accepted() || !allowed(form, task, bound.answers(), actor)) {
            return false;
        }
        var consequence = form.consequence(task, bound.answers(), actor);
        var question = questions.of(form, task, actor, Optional.of(draft));
        var page = new FormPage(question, bound.answers(), draft.answers(), List.of(), Map.of(), choices);
        model.addAttribute("seen", draft.version());
        checks.into(model, page, questions.title(task), form.key().replace('/', '.'), consequence);
        return consequence.asks();
    }

    private static <F extends Record> boolean allowed(TaskForm<F> form, OpenTask task, F answers, Actor actor) {
        var faults = new Faults();
        form.check(task, answers, actor, faults);
        return !faults.any();
    }
}
