package org.riskcatalog.people;

import java.util.UUID;

/** Somebody is back, or will not be away after all. */
public record AbsenceEnded(UUID person, String username) implements PeopleEvent {

    @Override
    public String type() {
        return "people.absence-ended";
    }
}
