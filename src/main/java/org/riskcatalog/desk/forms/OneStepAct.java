package org.riskcatalog.desk.forms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;

/**
 * A head's (or the chair's) own act in one step, outside any task: at {@code /entries/{handle}/acts/{word}} as page with a
 * confirmation, and at {@code /api/entries/{handle}/acts/{word}} as JSON.
 *
 * @param <F> the answers: a record with Bean Validation
 */
public interface OneStepAct<F extends Record> {

    /** For example {@code break-silence}. Template {@code templates/acts/<room>/<word>.html}; messages {@code <room>.<word>.}. */
    String word();

    /** Room whose messages and templates it uses. */
    String room();

    Class<F> answers();

    F prefilled(UUID entry, Actor actor);

    /** Whether this person may do it at this moment; if not, the page and the resource do not exist for him. */
    boolean offered(UUID entry, Actor actor);

    /** The person under the group by which it is done; by itself the first, which is a delegation's before a body's. */
    default Actor acting(Actor actor) {
        return actor;
    }

    /** Whether the entry's page leads to it; not to one that would be refused, nor to one that has a page of its own. */
    default boolean listed(UUID entry, Actor actor) {
        return offered(entry, actor);
    }

    default Map<String, Object> facts(UUID entry, Actor actor) {
        return Map.of();
    }

    /** Choices that are known only at run time, as in {@link TaskForm#choices}. */
    default Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return Map.of();
    }

    /** Prefix of the message keys of the fields. */
    default String texts() {
        return room() + "." + word();
    }

    default void check(UUID entry, F answers, Actor actor, Faults faults) {}

    /** Carries it out inside the act's transaction. */
    void submit(UUID entry, F answers, Act act);

    Consequence consequence(UUID entry, F answers, Actor actor);
}
