package org.riskcatalog.people;

import java.util.Set;
import java.util.UUID;

/**
 * An administrator took a password away and issued a one-time token; whoever relies on the person is told, so that a token
 * in wrong hands does not go unseen.
 */
public record AccessReset(UUID person, String username, Set<String> tells) implements PeopleEvent {

    public AccessReset {
        tells = Set.copyOf(tells);
    }

    @Override
    public String type() {
        return "people.access-reset";
    }
}
