package org.riskcatalog.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.riskcatalog.catalog.EntryStatus;

/** How the case of an entry that was turned off may end; the transitions of the procedure say which are open to it. */
public enum Ending {
    AT_MEETING(EntryStatus.AT_MEETING),
    DEFERRED(EntryStatus.DEFERRED),
    NOT_ADOPTED(EntryStatus.NOT_ADOPTED),
    WITHDRAWN(EntryStatus.WITHDRAWN);

    private final EntryStatus status;

    Ending(EntryStatus status) {
        this.status = status;
    }

    /** Those that an entry of this status may come to, if need be by way of a meeting. */
    public static List<Ending> from(EntryStatus now) {
        return Stream.of(values())
                .filter(ending -> !ending.steps(now).isEmpty())
                .toList();
    }

    /** The moves that lead there; none if there is no way. */
    List<EntryStatus> steps(EntryStatus now) {
        if (now.mayBecome(status)) {
            return List.of(status);
        }
        var steps = new ArrayList<EntryStatus>();
        if (now.mayBecome(EntryStatus.AT_MEETING) && EntryStatus.AT_MEETING.mayBecome(status)) {
            steps.add(EntryStatus.AT_MEETING);
            steps.add(status);
        }
        return steps;
    }
}
