package org.riskcatalog.adoption.silence;

import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;

/** Who may speak for a State about a silence: its head, if the State is asked. */
public final class Voice {

    private Voice() {}

    /** Whether this person is head of a State that the silence asks. */
    public static boolean heads(Silence silence, Actor actor) {
        return actor.states().stream()
                .anyMatch(state -> silence.asks(state) && actor.is(Role.HEAD_OF_DELEGATION, state));
    }

    /** Whoever proposed the silence as chair does not act for the own State in the same matter. */
    static void require(Silence silence, String state, Act act) {
        if (!silence.asks(state) || !act.actor().is(Role.HEAD_OF_DELEGATION, state)) {
            throw new NotThere();
        }
        if (act.actor().person().equals(silence.proposedBy())) {
            throw Refusal.of("adoption.chair-acts-in-this-matter");
        }
    }
}
