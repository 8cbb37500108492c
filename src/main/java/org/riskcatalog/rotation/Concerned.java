package org.riskcatalog.rotation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;

/** Whom a rotation of the chair concerns. */
final class Concerned {

    private Concerned() {}

    /** Both chairs, and the secretariat. */
    static Set<String> chairs(String outgoing, String incoming) {
        return Set.of(Actor.CHAIR_OF + outgoing, Actor.CHAIR_OF + incoming, Role.SECRETARIAT.group());
    }

    /** The same, and the heads of delegation. */
    static Set<String> everybody(String outgoing, String incoming, List<String> states) {
        var groups = new TreeSet<>(chairs(outgoing, incoming));
        states.forEach(state -> groups.add(Role.HEAD_OF_DELEGATION.group(state)));
        return groups;
    }
}
