package org.riskcatalog.members;

import java.util.Optional;
import java.util.UUID;

/** Turns people into actors: their mandates are looked up afresh, so that a mandate that ended acts no more. */
public interface Actors {

    /** Who is signed in to the running request; empty outside of one, and for a person whose account is closed. */
    Optional<Actor> current();

    /** @throws java.util.NoSuchElementException if there is no such person */
    Actor of(UUID person);
}
