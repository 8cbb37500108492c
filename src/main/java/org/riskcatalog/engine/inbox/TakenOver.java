package org.riskcatalog.engine.inbox;

import java.util.List;
import java.util.Set;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Role;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/**
 * A task of one person whose mandate has ended meanwhile falls to the focal points of the State: it is on their desks at once, and
 * its deadline does not move.
 */
@Component
class TakenOver {

    /** As a condition over {@code inbox_task t}; takes the States of {@link #states} as {@code :leads} and {@code :now}. */
    static final String CONDITION = """
            (t.assignee is not null and t.state in (:leads) and not exists
                (select 1 from mandate m where m.person_id = t.assignee and m.party = t.state and m.confirmed_at is not null
                    and m.valid_from <= :now and (m.valid_to is null or m.valid_to > :now)
                    and (m.ended_at is null or m.ended_at > :now)))""";

    private static final List<Role> LEADS = List.of(Role.FOCAL_POINT, Role.DEPUTY_FOCAL_POINT);

    private final Actors actors;

    TakenOver(Actors actors) {
        this.actors = actors;
    }

    boolean by(Actor actor, OpenTask task) {
        var state = task.state();
        var assignee = task.assignee();
        return state != null
                && assignee != null
                && LEADS.stream().anyMatch(role -> actor.is(role, state))
                && !actors.of(assignee).states().contains(state);
    }

    /** The States whose focal point or deputy the holder of the groups is. */
    static List<String> states(Set<String> groups) {
        return groups.stream()
                .filter(group -> LEADS.stream().anyMatch(role -> group.startsWith(role.word() + ":")))
                .map(group -> group.substring(group.indexOf(':') + 1))
                .distinct()
                .toList();
    }
}
