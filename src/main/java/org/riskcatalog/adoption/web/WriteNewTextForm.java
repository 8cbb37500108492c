package org.riskcatalog.adoption.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.conciliation.WriteText;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.StateChoices;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The editor writes the revision that conciliation led to; it goes under a new silence. */
@Component
class WriteNewTextForm implements TaskForm<WriteNewTextForm.Answers> {

    /** How much the text changes. */
    enum TextChanges {
        EDITORIAL,
        SUBSTANTIVE
    }

    record Answers(
            @NotNull @Nullable TextChanges kind,
            @NotBlank @Size(max = 2000) @Nullable String changeNote,
            @NotNull @Valid EntryText text) {}

    private final WriteText texts;
    private final StateChoices states;

    WriteNewTextForm(WriteText texts, StateChoices states) {
        this.texts = texts;
        this.states = states;
    }

    @Override
    public String key() {
        return "adoption/write-new-text";
    }

    /** The fields of the text are called as its paragraphs are. */
    @Override
    public String texts() {
        return "catalog";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null, null, texts.begun(task.subject()));
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return states.of("text.", actor.locale());
    }

    /** A new silence is about a new revision. */
    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        if (!texts.changes(task.subject(), answers.text())) {
            faults.add("kind", "adoption.text-unchanged");
        }
        KeptFields.check(texts.current(task.subject()), answers.text(), faults);
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("adoption.write-new-text.consequence");
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var kind = RevisionKind.valueOf(Objects.requireNonNull(answers.kind()).name());
        texts.release(task.subject(), answers.text(), kind, Objects.requireNonNull(answers.changeNote()), act);
        return "written";
    }
}
