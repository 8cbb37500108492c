package org.riskcatalog.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Somebody is away for a time: whoever holds a mandate in his or her place acts meanwhile. One's own to declare and to end. */
@Service
public class DeclareAbsence {

    private final Absences absences;
    private final ApplicationEventPublisher events;

    DeclareAbsence(Absences absences, ApplicationEventPublisher events) {
        this.absences = absences;
        this.events = events;
    }

    /** Those of this person that run or are to come. */
    public List<Absence> of(Actor person, Instant now) {
        return absences.openOf(person.person(), now);
    }

    /** @param until first instant at which it is over; null while it is not known */
    public void declare(Instant from, @Nullable Instant until, Act act) {
        var faults = new Faults();
        if (until != null && (!until.isAfter(from) || !until.isAfter(act.receivedAt()))) {
            faults.add("until", "people.absence.over-before-it-begins");
        }
        faults.refuseIfAny();
        var person = act.actor();
        absences.add(new Absence(UUID.randomUUID(), person.person(), from, until, person.person(), act.receivedAt()));
        events.publishEvent(new AbsenceDeclared(person.person(), person.username(), from, until));
    }

    /** @throws NotThere if there is no such absence of this person */
    public void end(UUID id, Act act) {
        if (!absences.end(id, act.actor().person(), act.receivedAt())) {
            throw new NotThere();
        }
        events.publishEvent(new AbsenceEnded(act.actor().person(), act.actor().username()));
    }
}
