package org.riskcatalog.demo.filling;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.riskcatalog.members.Seats;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** The meetings that the secretariat of the demonstration calls, so that what is due has an agenda to stand on. */
@Component
@Profile("demo")
class Sittings {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Cast cast;
    private final Seats seats;
    private final Clock clock;

    Sittings(Cast cast, Seats seats, Clock clock) {
        this.cast = cast;
        this.seats = seats;
        this.clock = clock;
    }

    /** Does nothing if there are any: a second start goes on where the first one ended. */
    void call() {
        if (cast.one("secretariat").get("/api/meetings").get("total").asInt() == 0) {
            call("NATIONAL_COORDINATORS", 20);
            call("SECRETARIES_SC", 60);
        }
    }

    /** On the first day from then on, on which all members work. */
    private void call(String body, int days) {
        var day = clock.instant().atZone(seats.now().zone()).toLocalDate().plusDays(days);
        while (!called(body, day.atTime(MORNING))) {
            day = day.plusDays(1);
        }
    }

    private boolean called(String body, LocalDateTime startsAt) {
        var asked = Map.of(
                "body",
                body,
                "startsAt",
                startsAt.toString(),
                "place",
                seats.now().capital());
        try {
            cast.one("secretariat").post("/api/meetings", asked);
            return true;
        } catch (HttpClientErrorException.UnprocessableEntity notAWorkingDay) {
            return false;
        }
    }
}
