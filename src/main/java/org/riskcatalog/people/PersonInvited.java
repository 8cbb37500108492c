package org.riskcatalog.people;

import java.util.UUID;

/** An administrator invited somebody; the invitation grants no mandate. */
public record PersonInvited(UUID person, String username, String name) implements PeopleEvent {

    @Override
    public String type() {
        return "people.person-invited";
    }
}
