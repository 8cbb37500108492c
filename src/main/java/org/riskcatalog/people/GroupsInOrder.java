package org.riskcatalog.people;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;

/** The groups of one person: States in the order of protocol, then bodies; within a State the roles in their own order. */
class GroupsInOrder {

    private static final int BODIES = Integer.MAX_VALUE;

    private final MemberStates states;
    private final TreeMap<Integer, Set<String>> byPlace = new TreeMap<>();
    /** Groups that say what a person may read or take back, beside what he or she is. */
    private final Set<String> own = new LinkedHashSet<>();

    GroupsInOrder(MemberStates states) {
        this.states = states;
    }

    /** @param chairs of the role of the chair: whether its State holds the chair now */
    void add(Role role, String party, boolean clearedForRestricted, boolean chairs) {
        if (role == Role.CHAIR) {
            own.add(Actor.CHAIR_OF + party);
            if (!chairs) {
                return;
            }
        }
        var place = role.national()
                ? states.find(party).map(MemberState::protocolOrder).orElse(BODIES)
                : BODIES;
        byPlace.computeIfAbsent(place, first -> new LinkedHashSet<>())
                .add(role.national() ? role.group(party) : role.group());
        if (role.national() && clearedForRestricted) {
            own.add(Actor.CLEARED + party);
        }
    }

    Set<String> inOrder() {
        var all = new LinkedHashSet<String>();
        byPlace.values().forEach(all::addAll);
        all.addAll(own);
        return all;
    }
}
