package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.stereotype.Component;

/** Which States sit at a meeting: full members on its day. */
@Component
class Electorates {

    private final MemberStates members;

    Electorates(MemberStates members) {
        this.members = members;
    }

    List<String> of(Meeting meeting) {
        return at(meeting.startsAt());
    }

    List<String> at(Instant instant) {
        return members.asOf(instant).stream().map(MemberState::code).toList();
    }

    /** Those beside the State that holds the chair at the meeting. */
    List<String> besideChair(Meeting meeting) {
        return of(meeting).stream()
                .filter(state -> !state.equals(meeting.chairState()))
                .toList();
    }
}
