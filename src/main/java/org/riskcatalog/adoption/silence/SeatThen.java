package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.riskcatalog.members.Seat;

/** The seat of the chair who opened, that is proposed, a silence; it stays with it when the chair moves on. */
public record SeatThen(String state, String capital, String zone) {

    private static final DateTimeFormatter TO_THE_MILLISECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    static SeatThen of(Seat seat) {
        return new SeatThen(seat.state(), seat.capital(), seat.zone().getId());
    }

    /** To the millisecond, where a minute is too coarse to see which of two instants came first. */
    String exactly(Instant at) {
        return TO_THE_MILLISECOND.format(at.atZone(zoneId())) + " " + capital;
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
