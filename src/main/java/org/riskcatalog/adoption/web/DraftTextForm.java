package org.riskcatalog.adoption.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.conciliation.WriteText;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.StateChoices;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** A member of the drafting group hands in the text that the group proposes. */
@Component
class DraftTextForm implements TaskForm<DraftTextForm.Answers> {

    record Answers(
            @Size(max = 2000) @Nullable String note,
            @NotNull @Valid EntryText text) {}

    private final WriteText texts;
    private final StateChoices states;

    DraftTextForm(WriteText texts, StateChoices states) {
        this.texts = texts;
        this.states = states;
    }

    @Override
    public String key() {
        return "adoption/draft-text";
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
        return new Answers(null, texts.begun(task.subject()));
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return states.of("text.", actor.locale());
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        if (!texts.changes(task.subject(), answers.text())) {
            faults.add("note", "adoption.text-unchanged");
        }
        KeptFields.check(texts.current(task.subject()), answers.text(), faults);
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("adoption.draft-text.consequence");
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        texts.propose(task.subject(), answers.text(), answers.note(), act);
        return "proposed";
    }
}
