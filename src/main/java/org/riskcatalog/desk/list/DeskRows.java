package org.riskcatalog.desk.list;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.Parts;
import org.riskcatalog.desk.Strips;
import org.riskcatalog.desk.forms.DeskItem;
import org.riskcatalog.desk.tasks.TaskWords;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Directory;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;
import org.riskcatalog.workflow.ListedTask;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.stereotype.Component;

/** Puts tasks and what else waits into lines: names, parts and strips of all of them are looked up at once. */
@Component
class DeskRows {

    private final TaskWords words;
    private final Directory directory;
    private final Strips strips;
    private final Parts parts;

    DeskRows(TaskWords words, Directory directory, Strips strips, Parts parts) {
        this.words = words;
        this.directory = directory;
        this.strips = strips;
        this.parts = parts;
    }

    /** What is known of all tasks of a list. */
    private record LookedUp(Map<TaskId, Strip> strips, Map<TaskId, EntryPart> parts, Map<UUID, String> names) {}

    List<DeskRow> of(Tab tab, List<?> tasksAndItems, Actor reader) {
        var tasks = tasksAndItems.stream()
                .filter(ListedTask.class::isInstance)
                .map(ListedTask.class::cast)
                .toList();
        var looked = new LookedUp(
                strips.of(tasks, reader),
                parts.of(tasks.stream().map(ListedTask::task).toList()),
                directory.names(people(tasks)));
        return tasksAndItems.stream()
                .map(one -> one instanceof DeskItem item ? of(item) : of(tab, (ListedTask) one, looked))
                .toList();
    }

    private static Collection<UUID> people(List<ListedTask> tasks) {
        return tasks.stream()
                .flatMap(listed -> Stream.of(
                        listed.lastHand(), listed.finishedBy(), listed.task().assignee()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private DeskRow of(Tab tab, ListedTask listed, LookedUp looked) {
        var task = listed.task();
        boolean mine = tab.withItems();
        return new DeskRow(
                "task/" + task.id(),
                mine ? "/tasks/" + task.id() : "/entries/" + task.handle(),
                words.stage(task),
                tab == Tab.DONE ? words.done(task) : words.title(task),
                task.handle(),
                listed.title(),
                listed.language(),
                looked.parts().get(task.id()),
                task.state(),
                tab == Tab.DONE ? null : task.due(),
                mine ? words.otherwise(task) : null,
                hand(tab, listed, looked.names()),
                looked.strips().get(task.id()),
                null);
    }

    private static DeskRow of(DeskItem item) {
        return new DeskRow(
                item.key(),
                item.path(),
                item.stage(),
                item.what(),
                item.handle(),
                item.entryTitle(),
                item.language(),
                item.part(),
                null,
                item.due(),
                item.otherwise(),
                null,
                item.strip(),
                item.zone());
    }

    private static @Nullable Phrase hand(Tab tab, ListedTask listed, Map<UUID, String> names) {
        return switch (tab) {
            case MINE, CLOSING -> inHand(listed, names);
            case OTHERS -> asked(listed.task(), names);
            case DONE -> by("desk.row.done", listed.finishedBy(), listed.finishedAt(), names);
        };
    }

    private static Phrase inHand(ListedTask listed, Map<UUID, String> names) {
        var last = by("desk.row.hand", listed.lastHand(), listed.lastHandAt(), names);
        if (last != null) {
            return last;
        }
        return Phrase.of(listed.task().state() == null ? "desk.row.nobody" : "desk.row.nobody-of-delegation");
    }

    private static @Nullable Phrase by(
            String code, @Nullable UUID person, @Nullable Object at, Map<UUID, String> names) {
        var name = person == null ? null : names.get(person);
        return name == null || at == null ? null : Phrase.of(code, name, at);
    }

    /** A person, or the roles any one of which may do it. */
    private static Phrase asked(OpenTask task, Map<UUID, String> names) {
        var assignee = task.assignee();
        if (assignee != null) {
            return Phrase.of("desk.row.asked", names.getOrDefault(assignee, ""));
        }
        var roles = task.groups().stream()
                .map(group -> group.replaceFirst(":.*", ""))
                .distinct()
                .sorted()
                .map(role -> Phrase.of("web.role." + role))
                .toList();
        return Phrase.of("desk.row.asked", roles);
    }
}
