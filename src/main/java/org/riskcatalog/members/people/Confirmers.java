package org.riskcatalog.members.people;

import java.util.Set;
import org.riskcatalog.members.Role;

/** Who watches over a group: the head of its delegation and the secretariat. */
final class Confirmers {

    private Confirmers() {}

    static Set<String> of(String group) {
        var colon = group.indexOf(':');
        return colon < 0
                ? Set.of(Role.SECRETARIAT.group())
                : Set.of(Role.SECRETARIAT.group(), Role.HEAD_OF_DELEGATION.group(group.substring(colon + 1)));
    }
}
