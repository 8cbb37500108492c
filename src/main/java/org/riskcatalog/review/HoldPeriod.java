package org.riskcatalog.review;

import java.time.Instant;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.stereotype.Component;

/** How long a State may hold a review: counted from its signature, once, shorter where the matter is urgent. */
@Component
class HoldPeriod {

    private final DefaultTimes times;
    private final WorkingCalendar calendar;

    HoldPeriod(DefaultTimes times, WorkingCalendar calendar) {
        this.times = times;
        this.calendar = calendar;
    }

    Instant endOf(Consultation consultation, Instant signedAt) {
        var silence = times.silence();
        var length = consultation.kind() == ReviewKind.ACCELERATED ? silence.holdAccelerated() : silence.hold();
        return calendar.end(signedAt, length, consultation.zone());
    }
}
