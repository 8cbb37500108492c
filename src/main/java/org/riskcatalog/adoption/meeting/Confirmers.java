package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Seats;
import org.springframework.stereotype.Component;

/**
 * Who may confirm an outcome: nobody twice, nobody who wrote it, and beside the chair a head of a State whose delegation is
 * recorded as present, never of the chair's own: of the State that holds the chair when it confirms, whichever held it at the
 * meeting.
 */
@Component
public class Confirmers {

    private final Electorates electorates;
    private final Attendance attendance;
    private final ItemOutcomes outcomes;
    private final Meetings meetings;
    private final Seats seats;

    Confirmers(Electorates electorates, Attendance attendance, ItemOutcomes outcomes, Meetings meetings, Seats seats) {
        this.electorates = electorates;
        this.attendance = attendance;
        this.outcomes = outcomes;
        this.meetings = meetings;
        this.seats = seats;
    }

    /** Groups of which one confirms the outcome of the item that the chair confirmed. */
    public List<String> groups(UUID item) {
        return present(outcomes.pending(item)).stream()
                .map(Role.HEAD_OF_DELEGATION::group)
                .toList();
    }

    /** States recorded as present that may confirm beside the chair. */
    public List<String> present(ItemOutcome outcome) {
        var there = attendance.delegations(outcome.meetingId());
        return besideChair(outcome).stream().filter(there::contains).toList();
    }

    /** As long as the chair has not confirmed, it is whoever holds it now. */
    private List<String> besideChair(ItemOutcome outcome) {
        var meeting = meetings.get(outcome.meetingId());
        var chair = outcome.chairBy() == null
                ? seats.now().state()
                : outcome.chairState().orElse(meeting.chairState());
        return electorates.of(meeting).stream()
                .filter(state -> !state.equals(chair))
                .toList();
    }

    /** Nobody was there beside the chair: there is no consensus of one. */
    void requireSomebodyPresent(ItemOutcome outcome) {
        if (present(outcome).isEmpty()) {
            throw Refusal.of("adoption.outcome-nobody-present");
        }
    }

    void requirePresent(ItemOutcome outcome, String state) {
        if (!present(outcome).contains(state)) {
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
    public String state(ItemOutcome outcome, Actor actor) {
        return besideChair(outcome).stream()
                .filter(state -> actor.is(Role.HEAD_OF_DELEGATION, state))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
