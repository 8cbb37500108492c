package org.riskcatalog.people;

import java.util.List;
import java.util.stream.Stream;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;

/** Who may look at people, and who may do what to their access and mandates. */
public final class PeopleRights {

    private PeopleRights() {}

    /** Invites, prepares mandates, resets access, ends sessions. */
    public static boolean administers(Actor actor) {
        return actor.is(Role.ADMIN);
    }

    /** Sees the people of at least one delegation. */
    public static boolean looks(Actor actor) {
        return looksAtAll(actor) || headed(actor).findAny().isPresent();
    }

    public static boolean looksAtAll(Actor actor) {
        return administers(actor) || actor.is(Role.SECRETARIAT);
    }

    /** The delegations whose head the person is. */
    public static List<String> delegations(Actor actor) {
        return headed(actor).toList();
    }

    public static boolean sees(Actor actor, Mandate mandate) {
        return looksAtAll(actor) || heads(actor, mandate);
    }

    /** The second person of a mandate: the head of that delegation, or the secretariat. */
    public static boolean confirms(Actor actor, Mandate mandate) {
        return actor.is(Role.SECRETARIAT) || heads(actor, mandate);
    }

    public static boolean ends(Actor actor, Mandate mandate) {
        return administers(actor) || confirms(actor, mandate);
    }

    static void require(boolean right) {
        if (!right) {
            throw new NotThere();
        }
    }

    private static boolean heads(Actor actor, Mandate mandate) {
        return mandate.role().ofState() && actor.is(Role.HEAD_OF_DELEGATION, mandate.party());
    }

    private static Stream<String> headed(Actor actor) {
        return actor.states().stream().filter(state -> actor.is(Role.HEAD_OF_DELEGATION, state));
    }
}
