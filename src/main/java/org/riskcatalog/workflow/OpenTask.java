package org.riskcatalog.workflow;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;

/**
 * A task that waits for somebody.
 *
 * @param formKey for example {@code review/sign}
 * @param step id of the task in its diagram, for example {@code userTask_signAct}
 * @param caseKey business key of the process instance, for example {@code KZ-2026-012/review-1/KG}
 * @param subject what the task is about: the subject of its process (consultation, clearance, silence, measure, entry)
 * @param state the State whose task it is; null for bodies
 * @param groups candidate groups, any one of which may do it
 * @param assignee the one person who may do it; null if any of the groups may
 */
public record OpenTask(
        TaskId id,
        String formKey,
        String step,
        String caseKey,
        UUID entry,
        String handle,
        UUID subject,
        @Nullable String state,
        Set<String> groups,
        @Nullable UUID assignee,
        Instant created,
        @Nullable Instant due) {

    /** The room that answers it: the first part of the form key. */
    public String room() {
        return formKey.substring(0, formKey.indexOf('/'));
    }

    /** The person under the group by which he or she may do it. */
    public Actor acting(Actor person) {
        return person.groups().stream()
                .filter(group -> groups.contains(group) || (state != null && group.endsWith(":" + state)))
                .findFirst()
                .map(person::acting)
                .orElse(person);
    }

    /** Whether this person may do it now. */
    public boolean isFor(Actor person) {
        return assignee == null ? !Collections.disjoint(groups, person.groups()) : assignee.equals(person.person());
    }
}
