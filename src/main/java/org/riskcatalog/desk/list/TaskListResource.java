package org.riskcatalog.desk.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.desk.Parts;
import org.riskcatalog.desk.answers.Drafts;
import org.riskcatalog.desk.tasks.TaskJson;
import org.riskcatalog.desk.tasks.TaskWords;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Directory;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.ListedTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The open tasks of the caller as JSON. */
@RestController
@Tag(name = "Tasks")
class TaskListResource {

    /** One page of tasks; {@code total} is over the whole result. */
    record Tasks(List<TaskJson.Listed> items, long total, int page, int size) {}

    private final Actors actors;
    private final DeskTasks tasks;
    private final Drafts drafts;
    private final Directory directory;
    private final Parts parts;
    private final TaskWords words;
    private final Texts texts;

    TaskListResource(
            Actors actors,
            DeskTasks tasks,
            Drafts drafts,
            Directory directory,
            Parts parts,
            TaskWords words,
            Texts texts) {
        this.actors = actors;
        this.tasks = tasks;
        this.drafts = drafts;
        this.directory = directory;
        this.parts = parts;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/api/tasks")
    @Operation(summary = "Tasks of the caller: tab mine (default), closing, others, done")
    Tasks list(
            @RequestParam(required = false) @Nullable String tab,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        var reader = actors.current().orElseThrow(NotThere::new);
        var query = DeskQuery.of(tab, search, sort, page, size);
        var found = tasks.list(query, reader, query.page() * query.size(), query.size());
        var authors = query.tab().withItems()
                ? drafts.authors(found.tasks().stream().map(ListedTask::task).toList(), reader)
                : Map.<TaskId, UUID>of();
        var names = directory.names(authors.values());
        var about = parts.of(found.tasks().stream().map(ListedTask::task).toList());
        return new Tasks(
                found.tasks().stream()
                        .map(each -> listed(each, about.get(each.task().id()), author(each, authors, names)))
                        .toList(),
                found.total(),
                query.page(),
                query.size());
    }

    private static @Nullable String author(ListedTask task, Map<TaskId, UUID> authors, Map<UUID, String> names) {
        var author = authors.get(task.task().id());
        return author == null ? null : names.get(author);
    }

    private TaskJson.Listed listed(ListedTask listed, @Nullable EntryPart part, @Nullable String draftBy) {
        var task = listed.task();
        return new TaskJson.Listed(
                task.id().value(),
                task.formKey(),
                texts.say(words.title(task)),
                new TaskJson.Entry(task.handle(), listed.title()),
                TaskJson.Part.of(part),
                task.state(),
                task.due(),
                task.created(),
                draftBy);
    }
}
