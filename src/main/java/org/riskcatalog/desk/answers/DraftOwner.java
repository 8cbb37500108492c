package org.riskcatalog.desk.answers;

import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;

/**
 * Whose a half-finished answer is: of the delegation for which a person may do the task, else of the bodies. Several delegations
 * may be asked one task; what one of them typed is nobody else's business.
 *
 * @param word code of the State, or {@code -}
 */
public record DraftOwner(String word) {

    private static final DraftOwner BODIES = new DraftOwner("-");

    public static DraftOwner of(OpenTask task, Actor person) {
        var state = task.state();
        return state == null ? forWhom(task, person) : new DraftOwner(state);
    }

    private static DraftOwner forWhom(OpenTask task, Actor person) {
        return person.groups().stream()
                .filter(task.groups()::contains)
                .filter(group -> group.contains(":"))
                .findFirst()
                .map(group -> new DraftOwner(group.substring(group.indexOf(':') + 1)))
                .orElse(BODIES);
    }

    /** Of a delegation, not of the bodies. */
    public boolean national() {
        return !equals(BODIES);
    }
}
