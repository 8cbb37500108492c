package org.riskcatalog.adoption.silence;

import java.time.ZoneId;
import org.riskcatalog.members.Seat;

/** The seat of the chair who opened, that is proposed, a silence; it stays with it when the chair moves on. */
public record SeatThen(String state, String capital, String zone) {

    static SeatThen of(Seat seat) {
        return new SeatThen(seat.state(), seat.capital(), seat.zone().getId());
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
