package org.riskcatalog.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.FinishedTask;
import org.riskcatalog.workflow.ListedTask;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.riskcatalog.workflow.TaskInbox;
import org.riskcatalog.workflow.TaskPage;
import org.riskcatalog.workflow.TaskQuery;

/** An inbox without an engine behind it, so that the desk can be seen alone. */
class Inbox implements TaskInbox {

    static final UUID ENTRY = UUID.nameUUIDFromBytes(new byte[] {1});

    final Map<TaskId, OpenTask> open = new LinkedHashMap<>();
    final Map<TaskId, FinishedTask> finished = new LinkedHashMap<>();
    final Map<TaskId, String> outcomes = new LinkedHashMap<>();
    final Map<TaskId, UUID> lastHands = new LinkedHashMap<>();
    final Set<TaskId> suspended = new HashSet<>();
    final List<TaskQuery> asked = new ArrayList<>();
    private final Clock clock;

    /** Whoever is at work, so that a completed task knows its author. */
    @Nullable
    Actor worker;

    Inbox(Clock clock) {
        this.clock = clock;
    }

    OpenTask add(String id, String state, @Nullable Instant due) {
        var task = new OpenTask(
                new TaskId(id),
                "sample/reply",
                "userTask_reply",
                "KZ-2026-001/sample-2/" + state,
                ENTRY,
                "KZ-2026-001",
                ENTRY,
                state,
                Set.of("head-of-delegation:" + state, "focal-point:" + state),
                null,
                clock.instant(),
                due);
        open.put(task.id(), task);
        return task;
    }

    /** One task of several delegations, for example a confirmation by any of their heads. */
    OpenTask share(String id, String... groups) {
        var own = add(id, "KG", null);
        var task = new OpenTask(
                own.id(),
                own.formKey(),
                own.step(),
                own.caseKey(),
                own.entry(),
                own.handle(),
                own.subject(),
                null,
                Set.of(groups),
                null,
                own.created(),
                null);
        open.put(task.id(), task);
        return task;
    }

    void finish(TaskId id, @Nullable UUID by) {
        finished.put(id, new FinishedTask(open.remove(id), clock.instant(), by));
    }

    @Override
    public Optional<OpenTask> open(TaskId id, Actor actor) {
        return Optional.ofNullable(open.get(id)).filter(task -> may(task, actor));
    }

    /** What becomes of a task between the page's look at it and the act's turn. */
    Runnable meanwhile = () -> {};

    @Override
    public Optional<OpenTask> held(TaskId id, Actor actor) {
        meanwhile.run();
        return open(id, actor);
    }

    @Override
    public Optional<FinishedTask> finished(TaskId id, Actor actor) {
        return Optional.ofNullable(finished.get(id)).filter(done -> may(done.task(), actor));
    }

    @Override
    public boolean suspended(TaskId id) {
        return suspended.contains(id);
    }

    @Override
    public TaskPage list(TaskQuery query) {
        asked.add(query);
        var found = open.values().stream()
                .filter(task -> query.which() == TaskQuery.Which.MINE
                        && task.groups().stream().anyMatch(query.groups()::contains))
                .filter(task -> query.dueBefore() == null
                        || task.due() != null && task.due().isBefore(query.dueBefore()))
                .filter(task -> query.search() == null || "low water KZ-2026-001".contains(query.search()))
                .sorted(Comparator.comparing(
                        OpenTask::due,
                        Comparator.nullsLast(
                                query.sort().equals("-due")
                                        ? Comparator.<Instant>reverseOrder()
                                        : Comparator.<Instant>naturalOrder())))
                .map(task -> new ListedTask(task, "Low water", "en", lastHands.get(task.id()), null, null, null))
                .toList();
        return new TaskPage(
                found.stream().skip(query.offset()).limit(query.size()).toList(), found.size());
    }

    @Override
    public int count(TaskQuery query) {
        return list(query).total();
    }

    @Override
    public List<OpenTask> ofEntry(UUID entry) {
        return List.copyOf(open.values());
    }

    @Override
    public List<Unheld> unheld() {
        return List.of();
    }

    @Override
    public void complete(OpenTask task, String outcome) {
        outcomes.put(task.id(), outcome);
        finish(task.id(), worker == null ? null : worker.person());
    }

    @Override
    public void worked(TaskId task, UUID person, Instant at) {
        lastHands.put(task, person);
    }

    private static boolean may(OpenTask task, Actor actor) {
        return task.groups().stream().anyMatch(actor::holds);
    }
}
