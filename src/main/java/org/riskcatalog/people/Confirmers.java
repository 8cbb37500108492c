package org.riskcatalog.people;

import java.util.Set;
import org.riskcatalog.members.Role;

/** Who watches over a mandate: the head of its delegation and the secretariat. */
final class Confirmers {

    private Confirmers() {}

    static Set<String> of(Role role, String party) {
        return role.national()
                ? Set.of(Role.SECRETARIAT.group(), Role.HEAD_OF_DELEGATION.group(party))
                : Set.of(Role.SECRETARIAT.group());
    }
}
