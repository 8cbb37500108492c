package org.riskcatalog.members;

import java.time.Instant;

/** Which State holds the chair at a time, and so where the seat is. */
public interface Seats {

    /** @throws java.util.NoSuchElementException before the first chair of {@code config/cycle.yaml} */
    Seat at(Instant instant);

    /** The seat of this moment. */
    Seat now();
}
