package org.riskcatalog;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.riskcatalog.acts.ReceiptClock;

/** A clock that stands where a test puts it. */
public final class MovableClock extends Clock implements ReceiptClock {

    private volatile Instant now = Instant.parse("2026-03-02T05:00:00Z");

    public void stand(Instant at) {
        now = at;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
