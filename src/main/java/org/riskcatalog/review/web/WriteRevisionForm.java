package org.riskcatalog.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.StateChoices;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.resolution.GiveDispositions;
import org.riskcatalog.review.resolution.WriteRevision;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The editor writes the next revision, beginning with the text that was reviewed; without any change none is released. */
@Component
class WriteRevisionForm implements TaskForm<WriteRevisionForm.Answers> {

    /** How much the text changes. */
    enum TextChanges {
        EDITORIAL,
        SUBSTANTIVE
    }

    record Answers(
            @NotNull TextChanges kind,
            @NotBlank @Size(max = 2000) String changeNote,
            @NotNull @Valid EntryText text) {}

    private final WriteRevision revision;
    private final GiveDispositions dispositions;
    private final StateChoices states;

    WriteRevisionForm(WriteRevision revision, GiveDispositions dispositions, StateChoices states) {
        this.revision = revision;
        this.dispositions = dispositions;
        this.states = states;
    }

    @Override
    public String key() {
        return "review/write-revision";
    }

    /** The fields of the text are called as its paragraphs are: {@code catalog.text.scenario}. */
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
        return new Answers(null, null, revision.current(task.subject()));
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of(
                "comments",
                dispositions.groups(task.subject()).stream()
                        .filter(group -> group.first().disposition().changesText())
                        .map(ShownComment::of)
                        .toList());
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return states.of("text.", actor.locale());
    }

    /** What stays unchanged is said before, and is not an error: a promise may have been kept by a translation. */
    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        if (!revision.isCurrent(task.subject(), answers.text())) {
            return Consequence.of("review.write-revision.consequence");
        }
        return Consequence.of(
                revision.changeIsPromised(task.subject())
                        ? "review.write-revision.consequence-promised"
                        : "review.write-revision.consequence-same");
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        if (revision.isCurrent(task.subject(), answers.text()) && !revision.changeIsPromised(task.subject())) {
            return "kept";
        }
        var kind = RevisionKind.valueOf(answers.kind().name());
        revision.release(task.subject(), answers.text(), kind, answers.changeNote(), act.receivedAt());
        return "written";
    }
}
