package org.riskcatalog.adoption.silence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.riskcatalog.acts.ReceiptClock;

/** A clock that stands where a test puts it and moves by a millisecond each time somebody reads it. */
class SteppingClock extends Clock implements ReceiptClock {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    void stand(Instant at) {
        now.set(at);
    }

    @Override
    public Instant now() {
        return now.getAndUpdate(at -> at.plusMillis(1));
    }

    @Override
    public Instant instant() {
        return now.get();
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
