package org.riskcatalog.adoption.meeting;

import java.util.Objects;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/** Who may confirm an outcome: nobody twice, nobody who wrote it, and beside the chair no head of the chair's own State. */
@Component
public class Confirmers {

    private final Electorates electorates;

    Confirmers(Electorates electorates) {
        this.electorates = electorates;
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
