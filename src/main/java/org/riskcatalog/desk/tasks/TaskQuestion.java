package org.riskcatalog.desk.tasks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.Parts;
import org.riskcatalog.desk.Strips;
import org.riskcatalog.desk.answers.Draft;
import org.riskcatalog.desk.answers.DraftOwner;
import org.riskcatalog.desk.forms.NamedEntries;
import org.riskcatalog.desk.forms.NamedEntries.NamedEntry;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Directory;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Question;
import org.riskcatalog.workflow.FinishedTask;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** What stands around the fields of a task: its entry, stage and deadline, what is kept, how far the States are. */
@Component
class TaskQuestion {

    private final NamedEntries entries;
    private final TaskWords words;
    private final Directory directory;
    private final Strips strips;
    private final Parts parts;

    TaskQuestion(NamedEntries entries, TaskWords words, Directory directory, Strips strips, Parts parts) {
        this.entries = entries;
        this.words = words;
        this.directory = directory;
        this.strips = strips;
        this.parts = parts;
    }

    Question of(TaskForm<?> form, OpenTask task, Actor actor, Optional<Draft> draft) {
        var entry = entry(task);
        return new Question(
                form.texts(),
                "/tasks/" + task.id(),
                task.handle(),
                entry.title(),
                part(task),
                words.stage(task),
                task.due(),
                words.otherwise(task),
                true,
                draft.map(kept -> kept(kept, DraftOwner.of(task, actor))).orElse(null),
                strips.of(task, entry, actor),
                UUID.randomUUID().toString());
    }

    NamedEntry entry(OpenTask task) {
        return entries.find(task.handle()).orElseThrow(() -> new IllegalStateException("no entry " + task.handle()));
    }

    @Nullable
    EntryPart part(OpenTask task) {
        return parts.of(task);
    }

    Phrase title(OpenTask task) {
        return words.title(task);
    }

    Phrase done(OpenTask task) {
        return words.done(task);
    }

    /** "Done by …": nobody if its deadline passed or the case went another way. */
    Phrase sentence(FinishedTask finished) {
        var by = finished.finishedBy();
        return by == null
                ? Phrase.of("desk.done.ended", finished.finishedAt())
                : Phrase.of("desk.done.by", name(by), finished.finishedAt());
    }

    /** Empty for somebody whom nobody knows any more. */
    String name(UUID person) {
        return Objects.requireNonNullElse(directory.names(List.of(person)).get(person), "");
    }

    private Phrase kept(Draft draft, DraftOwner owner) {
        var author = name(draft.savedBy());
        return owner.national()
                ? Phrase.of("desk.kept.delegation", draft.savedAt(), author)
                : Phrase.of("desk.kept.body", draft.savedAt(), author);
    }
}
