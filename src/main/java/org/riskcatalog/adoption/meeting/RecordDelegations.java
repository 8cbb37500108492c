package org.riskcatalog.adoption.meeting;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat records which delegations a meeting has in the room: without one beside the chair it disposes of nothing. */
@Component
public class RecordDelegations {

    private static final String FIELD = "delegations";

    private final Attendance attendance;
    private final Electorates electorates;
    private final ApplicationEventPublisher events;

    RecordDelegations(Attendance attendance, Electorates electorates, ApplicationEventPublisher events) {
        this.attendance = attendance;
        this.electorates = electorates;
        this.events = events;
    }

    /** States that sit at the meeting, in the order of protocol. */
    public List<String> sitting(Meeting meeting) {
        return electorates.of(meeting);
    }

    /** Faults stand at the field {@code delegations}. */
    public void check(Meeting meeting, Collection<String> states, Faults faults) {
        if (electorates.besideChair(meeting).stream().noneMatch(states::contains)) {
            faults.add(FIELD, "adoption.delegations-beside-chair");
        }
        var left = new TreeSet<>(attendance.named(meeting.id()));
        left.removeAll(states);
        if (!left.isEmpty()) {
            faults.add(FIELD, "adoption.delegations-named", String.join(", ", left));
        }
    }

    /** @throws Refusal if there is none beside the chair, or one is left out of which somebody is recorded by name */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Meeting meeting, Collection<String> states, Act act) {
        var faults = new Faults();
        check(meeting, states, faults);
        faults.refuseIfAny();
        var present = sitting(meeting).stream().filter(states::contains).toList();
        if (!attendance.delegations(meeting.id()).equals(new TreeSet<>(present))) {
            attendance.replaceDelegations(meeting.id(), present, act);
            events.publishEvent(new DelegationsRecorded(meeting.id(), meeting.reference(), present, sitting(meeting)));
        }
    }
}
