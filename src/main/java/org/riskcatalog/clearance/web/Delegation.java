package org.riskcatalog.clearance.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Who may be named as an expert of a State, and where its own deadline usually lies. */
@Component
class Delegation {

    private final Directory directory;
    private final MemberStates states;
    private final WorkingCalendar calendar;
    private final DefaultTimes times;
    private final Clock clock;

    Delegation(Directory directory, MemberStates states, WorkingCalendar calendar, DefaultTimes times, Clock clock) {
        this.directory = directory;
        this.states = states;
        this.calendar = calendar;
        this.times = times;
        this.clock = clock;
    }

    /** Persons with a mandate as national expert valid now. */
    List<Expert> experts(String state) {
        return directory.holding(Role.NATIONAL_EXPERT.group(state)).stream()
                .map(person -> new Expert(person.id(), person.name()))
                .toList();
    }

    ZoneId zone(String state) {
        return states.get(state).timeZone();
    }

    /** Outer deadline less the working days of the default, never before now; none without an outer deadline. */
    Optional<Instant> usualDeadline(String state, Optional<Instant> outer) {
        var days = (int) times.clearance().internalBeforeOuter().amount();
        return outer.map(deadline -> calendar.minusWorkingDays(deadline, days, state))
                .map(usual -> usual.isBefore(clock.instant()) ? clock.instant() : usual);
    }

    Instant now() {
        return clock.instant();
    }

    /** Somebody who can be asked for input. */
    record Expert(UUID id, String name) {}
}
