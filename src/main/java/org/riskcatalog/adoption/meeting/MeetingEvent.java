package org.riskcatalog.adoption.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** Something that concerns a meeting; unless it says otherwise, all delegations are told. */
public interface MeetingEvent extends CatalogEvent {

    /** Full members on the day of the meeting, in the order of protocol. */
    List<String> states();

    @Override
    default Set<String> tells() {
        return all(states());
    }

    /** Heads and focal points of these States, chair and secretariat. */
    static Set<String> all(List<String> states) {
        var groups = new LinkedHashSet<String>();
        states.forEach(state -> {
            groups.add(Role.HEAD_OF_DELEGATION.group(state));
            groups.add(Role.FOCAL_POINT.group(state));
        });
        groups.add(Role.CHAIR.group());
        groups.add(Role.SECRETARIAT.group());
        return groups;
    }
}
