package org.riskcatalog.desk.forms;

import java.util.List;
import java.util.Map;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.OpenTask;

/**
 * The form of one user task: the same answers, rules and rights as page and as JSON.
 *
 * @param <F> the answers: a record with Bean Validation; enums for choices; nested records and lists of records
 */
public interface TaskForm<F extends Record> {

    /** The form key of the diagram, {@code room/task-word}; its messages begin with {@code room.task-word.}. */
    String key();

    /** The template that shows it. */
    default String template() {
        return "tasks/" + key();
    }

    /** The record that page and JSON are bound to. */
    Class<F> answers();

    /** What stands in the fields when the task is opened for the first time. Nothing is preselected where the choice matters. */
    F prefilled(OpenTask task, Actor actor);

    /** Read-only material: names are model attributes of the template and members of {@code facts} in JSON; values are records. */
    default Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of();
    }

    /**
     * Choices that are known only at run time, by the path of the field without row numbers: {@code measures.lead}. Another
     * answer is refused; for a list of plain values each of its elements is held against them.
     */
    default Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return Map.of();
    }

    /** Prefix of the message keys of the fields; forms over the same answers may share it. */
    default String texts() {
        return key().replace('/', '.');
    }

    /** Rules beyond Bean Validation. Asked before anything is written; must not write. */
    default void check(OpenTask task, F answers, Actor actor, Faults faults) {}

    /**
     * Carries the answer out and returns the routing word of the task. Runs inside the act's transaction; the desk completes
     * the task afterwards.
     */
    String submit(OpenTask task, F answers, Act act);

    /** Called after a half-finished answer was kept, so that a room may note who worked on it. */
    default void kept(OpenTask task, Actor actor) {}

    /** What the answer would bring about, in words, if it cannot be undone; then a check-answers page comes between. */
    default Consequence consequence(OpenTask task, F answers, Actor actor) {
        return Consequence.none();
    }
}
