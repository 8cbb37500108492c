package org.riskcatalog.review;

import java.time.Instant;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * How long a State may hold a review, once, shorter where the matter is urgent: counted from the end of the collecting, or from
 * its signature if that is later. Counted from an earlier signature it would be over before it could hold anything.
 */
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
        var collected = consultation.collectedAt();
        var from = signedAt.isAfter(collected) ? signedAt : collected;
        return calendar.end(from, length, consultation.zone());
    }
}
