package org.riskcatalog.people;

import java.util.UUID;

/** An administrator ended the sessions of somebody. */
public record SessionsEnded(UUID person, String username, int sessions) implements PeopleEvent {

    @Override
    public String type() {
        return "people.sessions-ended";
    }
}
