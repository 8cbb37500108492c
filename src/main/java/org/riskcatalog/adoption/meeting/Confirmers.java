package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/**
 * Who may confirm an outcome: nobody twice, nobody who wrote it, and beside the chair a head of a State whose delegation is
 * recorded as present, never of the chair's own.
 */
@Component
public class Confirmers {

    private final Electorates electorates;
    private final Attendance attendance;
    private final ItemOutcomes outcomes;
    private final Meetings meetings;

    Confirmers(Electorates electorates, Attendance attendance, ItemOutcomes outcomes, Meetings meetings) {
        this.electorates = electorates;
        this.attendance = attendance;
        this.outcomes = outcomes;
        this.meetings = meetings;
    }

    /** Groups of which one confirms the outcome of the item that the chair confirmed. */
    public List<String> groups(UUID item) {
        return present(meetings.get(outcomes.pending(item).meetingId())).stream()
                .map(Role.HEAD_OF_DELEGATION::group)
                .toList();
    }

    /** States recorded as present that may confirm beside the chair. */
    public List<String> present(Meeting meeting) {
        var there = attendance.delegations(meeting.id());
        return electorates.besideChair(meeting).stream().filter(there::contains).toList();
    }

    /** Nobody was there beside the chair: there is no consensus of one. */
    void requireSomebodyPresent(Meeting meeting) {
        if (present(meeting).isEmpty()) {
            throw Refusal.of("adoption.outcome-nobody-present");
        }
    }

    void requirePresent(Meeting meeting, String state) {
        if (!present(meeting).contains(state)) {
            throw Refusal.of("adoption.outcome-not-present");
        }
    }

    /** Whether this person has had a hand in the outcome already. */
    public boolean hadHand(ItemOutcome outcome, Actor actor) {
        return actor.person().equals(outcome.writtenBy()) || Objects.equals(actor.person(), outcome.chairBy());
    }

    void requireSecondPerson(ItemOutcome outcome, Actor actor) {
        if (hadHand(outcome, actor)) {
            throw Refusal.of("adoption.outcome-second-person");
        }
    }

    /** The State for which this person confirms. @throws NotThere if there is none */
    public String state(Meeting meeting, Actor actor) {
        return electorates.besideChair(meeting).stream()
                .filter(state -> actor.is(Role.HEAD_OF_DELEGATION, state))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
