package org.riskcatalog.acts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The one clock of the application: the machine's, plus the demonstration's offset, in milliseconds. */
public class CatalogClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Duration> offset;

    CatalogClock(Clock machine, Duration offset) {
        this.machine = machine;
        this.offset = new AtomicReference<>(offset);
    }

    /** How far it runs ahead of the machine; zero outside of the demonstration. */
    public Duration offset() {
        return offset.get();
    }

    /** Moves it forward, never back. */
    public void advanceTo(Duration later) {
        offset.updateAndGet(now -> later.compareTo(now) > 0 ? later : now);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.get()).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), offset.get());
    }
}
