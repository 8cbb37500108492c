package org.riskcatalog.desk.tasks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.desk.answers.AnswersBinder;
import org.riskcatalog.desk.answers.Draft;
import org.riskcatalog.desk.answers.Drafts;
import org.riskcatalog.desk.answers.FormPage;
import org.riskcatalog.desk.answers.SentPage;
import org.riskcatalog.desk.answers.Summary;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.workflow.FinishedTask;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the page of a task: its form with what was typed, and what stands around it. */
@Component
class TaskFormPage {

    private final Waiting waiting;
    private final TaskQuestion questions;
    private final AnswersBinder binder;
    private final Drafts drafts;
    private final Summary summary;
    private final ObjectMapper json;

    TaskFormPage(
            Waiting waiting,
            TaskQuestion questions,
            AnswersBinder binder,
            Drafts drafts,
            Summary summary,
            ObjectMapper json) {
        this.waiting = waiting;
        this.questions = questions;
        this.binder = binder;
        this.drafts = drafts;
        this.summary = summary;
        this.json = json;
    }

    /** With the draft if there is one, else with what the form begins with. */
    String begun(TaskId id, Actor actor, Model model) {
        var task = waiting.task(id, actor);
        var form = waiting.form(task.formKey());
        var draft = drafts.of(task, actor);
        var typed = draft.map(Draft::answers).orElseGet(() -> json.valueToTree(form.prefilled(task, actor)));
        model.addAttribute("seen", draft.map(Draft::version).orElse(0));
        return show(form, task, actor, typed, List.of(), draft, model);
    }

    /**
     * With what was just typed.
     *
     * @param seen version of the draft that its author saw: what a colleague saved later is not taken for read
     */
    String again(TaskId id, Actor actor, ObjectNode typed, int seen, List<Fault> faults, Model model) {
        var task = waiting.task(id, actor);
        model.addAttribute("seen", seen);
        return show(waiting.form(task.formKey()), task, actor, typed, faults, drafts.of(task, actor), model);
    }

    private String show(
            TaskForm<?> form,
            OpenTask task,
            Actor actor,
            ObjectNode typed,
            List<Fault> faults,
            Optional<Draft> draft,
            Model model) {
        var answers = binder.bind(form.answers(), typed, Map.of()).answers();
        var question = questions.of(form, task, actor, draft);
        new FormPage(question, answers, typed, faults, form.facts(task, actor), form.choices(task, actor)).into(model);
        model.addAttribute("suspended", waiting.suspended(task.id()));
        model.addAttribute("task", task);
        return form.template();
    }

    Phrase savedMeanwhile(Draft theirs) {
        return Phrase.of("desk.saved-meanwhile", questions.name(theirs.savedBy()), theirs.savedAt());
    }

    /** Who did it and when; nobody if its deadline passed or the case went another way. With what was sent to it, to be read. */
    void done(FinishedTask finished, Optional<SentPage> sent, Model model) {
        var form = waiting.form(finished.task().formKey());
        model.addAttribute("sent", sent.isPresent());
        sent.ifPresent(page -> model.addAttribute("summary", summary.of(form.answers(), page, form.texts())));
        var ended = finished.finishedBy() == null;
        model.addAttribute("heading", ended ? "desk.done.ended.title" : "desk.done.title");
        model.addAttribute("done", ended ? questions.title(finished.task()) : questions.done(finished.task()));
        model.addAttribute("handle", finished.task().handle());
        model.addAttribute("sentence", questions.sentence(finished));
    }
}
