package org.riskcatalog.people;

import java.util.UUID;

/** An administrator corrected the address to which somebody is written; the address itself stays out of the record. */
public record AddressCorrected(UUID person, String username) implements PeopleEvent {

    @Override
    public String type() {
        return "people.address-corrected";
    }
}
