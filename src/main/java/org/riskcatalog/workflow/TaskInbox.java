package org.riskcatalog.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.members.Actor;

/** The tasks that wait, kept beside the engine's own in the same transaction; a list is one SQL statement. */
public interface TaskInbox {

    /** An open task that this person may do now; empty also for somebody else's. */
    Optional<OpenTask> open(TaskId id, Actor actor);

    /**
     * The same, held until the caller's transaction ends: whoever comes at the same moment waits, and sees then what became of it.
     */
    Optional<OpenTask> held(TaskId id, Actor actor);

    /** A task that this person could have done, and that is done or ended. */
    Optional<FinishedTask> finished(TaskId id, Actor actor);

    /** Whether an administrator has suspended the case of this open task: until it is activated, nobody can complete it. */
    boolean suspended(TaskId id);

    /** One page of the tasks that the query selects; sorting and counting are over the whole result. */
    TaskPage list(TaskQuery query);

    /** How many tasks the query selects in all: one statement. */
    int count(TaskQuery query);

    /** All open tasks of a case (by entry), whoever's they are; for pages that show who has not answered. */
    List<OpenTask> ofEntry(UUID entry);

    /** Those of them that this person may do now. */
    default List<OpenTask> ofEntry(UUID entry, Actor reader) {
        return ofEntry(entry).stream().filter(task -> task.isFor(reader)).toList();
    }

    /** Open tasks that nobody can do, because none of their groups is held by anybody at this moment: two statements. */
    List<Unheld> unheld();

    /**
     * @param groups any of which could do it, for example {@code head-of-delegation:KG}
     * @param since when the oldest of them opened
     */
    record Unheld(List<String> groups, int tasks, Instant since) {}

    /**
     * Completes the task in the engine with one routing word. The caller has checked the right to do it and holds the
     * transaction.
     *
     * @throws org.riskcatalog.acts.Refusal if the case is suspended
     * @param outcome becomes the task's outcome variable, for example {@code checkAdmissibilityOutcome}
     */
    void complete(OpenTask task, String outcome);

    /** Somebody kept a half-finished answer: shown as the last hand of the task. */
    void worked(TaskId task, UUID person, Instant at);
}
