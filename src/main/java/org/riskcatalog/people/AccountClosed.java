package org.riskcatalog.people;

import java.util.UUID;

/** An administrator closed an account: the person can sign in no more. */
public record AccountClosed(UUID person, String username) implements PeopleEvent {

    @Override
    public String type() {
        return "people.account-closed";
    }
}
