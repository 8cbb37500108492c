package org.riskcatalog.adoption.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.meeting.Attendance.Present;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat records which of the mandated persons attend a meeting. */
@Component
public class RecordAttendance {

    private final Attendance attendance;
    private final Meetings meetings;
    private final Electorates electorates;
    private final MemberStates members;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    RecordAttendance(
            Attendance attendance,
            Meetings meetings,
            Electorates electorates,
            MemberStates members,
            Directory directory,
            ApplicationEventPublisher events) {
        this.attendance = attendance;
        this.meetings = meetings;
        this.electorates = electorates;
        this.members = members;
        this.directory = directory;
        this.events = events;
    }

    /** Somebody who may attend, and as what. */
    public record Mandated(Person person, String mandate) {}

    /** All who hold a mandate of a delegation, of a body or of an observer now; each once, by the first of them. */
    public List<Mandated> mandated(Meeting meeting) {
        var groups = groups(meeting);
        var holders = directory.holding(groups);
        Set<UUID> seen = new LinkedHashSet<>();
        List<Mandated> found = new ArrayList<>();
        groups.forEach(group -> holders.getOrDefault(group, List.of()).stream()
                .filter(person -> seen.add(person.id()))
                .forEach(person -> found.add(new Mandated(person, group))));
        return found;
    }

    private List<String> groups(Meeting meeting) {
        List<String> groups = new ArrayList<>(List.of(Role.CHAIR.group(), Role.SECRETARIAT.group()));
        members.asOf(meeting.startsAt()).stream().map(MemberState::code).forEach(state -> {
            groups.add(Role.HEAD_OF_DELEGATION.group(state));
            groups.add(Role.FOCAL_POINT.group(state));
            groups.add(Role.DEPUTY_FOCAL_POINT.group(state));
            groups.add(Role.NATIONAL_EXPERT.group(state));
        });
        groups.add(Role.OBSERVER.group());
        return groups;
    }

    /** @throws Refusal if the meeting has not begun, nobody is named, or somebody holds no mandate */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID id, Collection<UUID> people, Act act) {
        var meeting = meetings.get(id);
        if (!meeting.begunAt(act.receivedAt())) {
            throw Refusal.of("adoption.meeting-not-begun");
        }
        if (people.isEmpty()) {
            throw new Refusal(
                    new Faults().add("present", "adoption.attendance-empty").all());
        }
        var present = mandated(meeting).stream()
                .filter(one -> people.contains(one.person().id()))
                .map(one -> new Present(one.person().id(), one.mandate()))
                .toList();
        if (present.size() != Set.copyOf(people).size()) {
            throw Refusal.of("adoption.attendance-without-mandate");
        }
        attendance.replace(id, present, act);
        events.publishEvent(new AttendanceRecorded(
                id, meeting.reference(), present.stream().map(Present::mandate).toList(), electorates.of(meeting)));
    }
}
