package org.riskcatalog.acts;

import java.time.Instant;

/** The database's clock, read afresh at each call, plus the demonstration's offset: the only source of receipt instants. */
public interface ReceiptClock {

    /** Now, UTC, milliseconds. Inside a transaction it still moves. */
    Instant now();
}
