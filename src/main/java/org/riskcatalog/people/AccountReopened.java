package org.riskcatalog.people;

import java.util.UUID;

/** An administrator opened a closed account again. */
public record AccountReopened(UUID person, String username) implements PeopleEvent {

    @Override
    public String type() {
        return "people.account-reopened";
    }
}
