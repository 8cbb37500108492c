package org.riskcatalog.review;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.riskcatalog.members.Role;

/** Whom the events of a review tell: groups of delegations, with or without the bodies. */
public final class Addressees {

    private Addressees() {}

    /** Head, focal point and deputy of each State. */
    public static Set<String> delegations(Collection<String> states) {
        return groups(states.stream()
                .flatMap(state -> Stream.of(
                        Role.HEAD_OF_DELEGATION.group(state),
                        Role.FOCAL_POINT.group(state),
                        Role.DEPUTY_FOCAL_POINT.group(state))));
    }

    /** Those, and the chair and the secretariat. */
    public static Set<String> everybody(Collection<String> states) {
        return groups(Stream.concat(delegations(states).stream(), bodies().stream()));
    }

    public static Set<String> bodies() {
        return Set.of(Role.CHAIR.group(), Role.SECRETARIAT.group());
    }

    private static Set<String> groups(Stream<String> groups) {
        return groups.collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}
