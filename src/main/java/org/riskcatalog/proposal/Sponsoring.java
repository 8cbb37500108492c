package org.riskcatalog.proposal;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.members.Role;

/** Who hears what before an entry is registered: its sponsors, the chair and the secretariat. */
public final class Sponsoring {

    private Sponsoring() {}

    /** Head and focal point of each State. */
    public static Set<String> told(Collection<String> states) {
        return states.stream()
                .flatMap(state -> Stream.of(Role.HEAD_OF_DELEGATION.group(state), Role.FOCAL_POINT.group(state)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same, and these bodies. */
    public static Set<String> told(Collection<String> states, Role... bodies) {
        var all = told(states);
        Arrays.stream(bodies).map(Role::group).forEach(all::add);
        return all;
    }

    /** The delegations of these States and nobody else. */
    public static Audience among(Collection<String> states) {
        return new Audience(states.stream().map(state -> "state:" + state).collect(Collectors.toSet()));
    }

    /** The delegations of these States, chair and secretariat. */
    public static Audience andOffice(Collection<String> states) {
        var groups = states.stream().map(state -> "state:" + state).collect(Collectors.toSet());
        groups.add(Role.CHAIR.group());
        groups.add(Role.SECRETARIAT.group());
        return new Audience(groups);
    }
}
