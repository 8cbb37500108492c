package org.riskcatalog.clearance.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riskcatalog.clearance.RestrictedEntries;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Who may be named as an expert of a State, and where its own deadline usually lies. */
@Component
class Delegation {

    /** Who may read what is RESTRICTED without being marked as cleared. */
    private static final List<Role> TRUSTED =
            List.of(Role.FOCAL_POINT, Role.DEPUTY_FOCAL_POINT, Role.HEAD_OF_DELEGATION);

    private final Directory directory;
    private final RestrictedEntries entries;
    private final MemberStates states;
    private final WorkingCalendar calendar;
    private final DefaultTimes times;
    private final Clock clock;

    Delegation(
            Directory directory,
            RestrictedEntries entries,
            MemberStates states,
            WorkingCalendar calendar,
            DefaultTimes times,
            Clock clock) {
        this.directory = directory;
        this.entries = entries;
        this.states = states;
        this.calendar = calendar;
        this.times = times;
        this.clock = clock;
    }

    /** Persons with a mandate as national expert valid now; of a restricted entry only those who may read it. */
    List<Expert> experts(String state, UUID entry) {
        var experts = Role.NATIONAL_EXPERT.group(state);
        var trusted = Stream.concat(
                        Stream.of(Actor.CLEARED + state), TRUSTED.stream().map(role -> role.group(state)))
                .toList();
        var holding = directory.holding(
                Stream.concat(Stream.of(experts), trusted.stream()).toList());
        var readers = trusted.stream()
                .flatMap(group -> holding.get(group).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
        boolean restricted = entries.restricted(entry);
        return holding.get(experts).stream()
                .filter(person -> !restricted || readers.contains(person.id()))
                .map(person -> new Expert(person.id(), person.name()))
                .toList();
    }

    ZoneId zone(String state) {
        return states.get(state).timeZone();
    }

    /**
     * Outer deadline less the working days of the default; where that has passed already, half of the time that is left; none
     * without an outer deadline ahead.
     */
    Optional<Instant> usualDeadline(String state, Optional<Instant> outer, boolean accelerated) {
        var now = clock.instant();
        var before = accelerated
                ? times.clearance().internalBeforeOuterAccelerated()
                : times.clearance().internalBeforeOuter();
        var days = (int) before.amount();
        return outer.filter(now::isBefore).map(deadline -> {
            var usual = calendar.minusWorkingDays(deadline, days, state);
            return usual.isAfter(now)
                    ? usual
                    : now.plus(Duration.between(now, deadline).dividedBy(2));
        });
    }

    Instant now() {
        return clock.instant();
    }

    /** Somebody who can be asked for input. */
    record Expert(UUID id, String name) {}
}
