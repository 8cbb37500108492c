package org.riskcatalog.people;

import java.util.UUID;

/** With the token of the start, somebody made himself or herself the first administrator. */
public record FirstAdministratorMade(UUID person, String username) implements PeopleEvent {

    @Override
    public String type() {
        return "people.first-administrator-made";
    }
}
