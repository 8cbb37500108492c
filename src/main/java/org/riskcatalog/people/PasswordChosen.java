package org.riskcatalog.people;

import java.util.UUID;

/** Somebody chose a password, with a one-time token or knowing the old one. */
public record PasswordChosen(UUID person, String username, boolean byToken) implements PeopleEvent {

    @Override
    public String type() {
        return "people.password-chosen";
    }
}
