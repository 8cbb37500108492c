package org.riskcatalog.adoption.silence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.ReceiptClock;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.WorkingCalendar;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.stereotype.Component;

/** When the window of a silence closes, when it expires, and when its heads are reminded. */
@Component
class SilenceDeadlines implements DeadlineSource {

    /** Clocks that differ by less count as one. */
    private static final Duration SAME = Duration.ofSeconds(1);

    private final Silences silences;
    private final WorkingCalendar calendar;
    private final DefaultTimes times;
    private final Clock clock;
    private final ReceiptClock receipts;

    SilenceDeadlines(
            Silences silences, WorkingCalendar calendar, DefaultTimes times, Clock clock, ReceiptClock receipts) {
        this.silences = silences;
        this.calendar = calendar;
        this.times = times;
        this.clock = clock;
        this.receipts = receipts;
    }

    @Override
    public Optional<Instant> deadline(String word, UUID subject) {
        return switch (word) {
            case "useWindow" -> silences.find(subject).filter(Silence::proposed).map(Silence::useClosesAt);
            case "silence" -> silences.find(subject).filter(Silence::proposed).map(this::expiry);
            default -> Optional.empty();
        };
    }

    /** At once if the silence has ended meanwhile; on the engine's clock, but not before the database's has come so far. */
    private Instant expiry(Silence silence) {
        var now = clock.instant();
        if (silence.status().ended()) {
            return now;
        }
        var ahead = Duration.between(receipts.now(), now);
        return ahead.compareTo(SAME) > 0 ? silence.expiresAt().plus(ahead) : silence.expiresAt();
    }

    @Override
    public List<Instant> reminders(UUID subject) {
        return silences.find(subject)
                .filter(silence -> silence.startsAt() != null)
                .map(this::reminders)
                .orElse(List.of());
    }

    private List<Instant> reminders(Silence silence) {
        var zone = silence.seat().zoneId();
        return times.silence().reminders().stream()
                .map(span -> calendar.before(silence.expiresAt(), span, zone))
                .filter(at -> at.isAfter(silence.startsAt()))
                .sorted()
                .toList();
    }
}
