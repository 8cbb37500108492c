package org.riskcatalog.desk.tasks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.riskcatalog.desk.answers.AnswersBinder;
import org.riskcatalog.desk.answers.AnswersSchema;
import org.riskcatalog.desk.answers.Draft;
import org.riskcatalog.desk.answers.Drafts;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.stereotype.Component;

/** Tells a program all that it needs to answer a task. */
@Component
class TaskReading {

    private final Waiting waiting;
    private final Drafts drafts;
    private final AnswersBinder binder;
    private final AnswersSchema schemas;
    private final TaskQuestion questions;
    private final Texts texts;
    private final ObjectMapper json;

    TaskReading(
            Waiting waiting,
            Drafts drafts,
            AnswersBinder binder,
            AnswersSchema schemas,
            TaskQuestion questions,
            Texts texts,
            ObjectMapper json) {
        this.waiting = waiting;
        this.drafts = drafts;
        this.binder = binder;
        this.schemas = schemas;
        this.questions = questions;
        this.texts = texts;
        this.json = json;
    }

    TaskJson.Shown task(TaskId id, Actor actor) {
        var task = waiting.task(id, actor);
        var form = waiting.form(task.formKey());
        var draft = drafts.of(task, actor);
        return new TaskJson.Shown(
                listed(task, draft),
                draft.map(Draft::version).orElse(null),
                answers(form, task, actor, draft),
                form.facts(task, actor));
    }

    /** JSON Schema 2020-12 of the answers, with the choices of this moment. */
    ObjectNode schema(TaskId id, Actor actor) {
        var task = waiting.task(id, actor);
        var form = waiting.form(task.formKey());
        var title = texts.say(questions.title(task));
        return schemas.of(form.answers(), title, form.texts(), form.choices(task, actor));
    }

    private ObjectNode answers(TaskForm<?> form, OpenTask task, Actor actor, Optional<Draft> draft) {
        return draft.map(kept -> binder.readable(form.answers(), kept.answers()))
                .orElseGet(() -> json.valueToTree(form.prefilled(task, actor)));
    }

    private TaskJson.Listed listed(OpenTask task, Optional<Draft> draft) {
        return new TaskJson.Listed(
                task.id().value(),
                task.formKey(),
                texts.say(questions.title(task)),
                new TaskJson.Entry(task.handle(), questions.entry(task).title()),
                TaskJson.Part.of(questions.part(task)),
                task.state(),
                task.due(),
                task.created(),
                draft.map(kept -> questions.name(kept.savedBy())).orElse(null));
    }
}
