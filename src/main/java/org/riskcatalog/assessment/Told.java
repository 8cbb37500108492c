package org.riskcatalog.assessment;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.members.Role;

/** Who hears of scores, and who may read of them: those who take part, not those who observe or administer. */
final class Told {

    private Told() {}

    /** Heads and focal points. */
    static Set<String> delegations(Collection<String> states) {
        Set<String> groups = new TreeSet<>();
        for (var state : states) {
            groups.add(Role.HEAD_OF_DELEGATION.group(state));
            groups.add(Role.FOCAL_POINT.group(state));
        }
        return groups;
    }

    /** The delegations asked, and the bodies that lead the case. */
    static Audience participants(Collection<String> states) {
        Set<String> groups = new TreeSet<>(
                Set.of(Role.CHAIR.group(), Role.SECRETARIAT.group(), Role.EDITOR.group(), Role.REGISTRAR.group()));
        states.forEach(state -> groups.add("state:" + state));
        return new Audience(groups);
    }
}
