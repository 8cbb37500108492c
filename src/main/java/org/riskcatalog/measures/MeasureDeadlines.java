package org.riskcatalog.measures;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.WorkingCalendar;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.stereotype.Component;

/** Until when States answer a call for commitments, and when they are reminded. */
@Component
class MeasureDeadlines implements DeadlineSource {

    private final Measures measures;
    private final DefaultTimes times;
    private final WorkingCalendar calendar;

    MeasureDeadlines(Measures measures, DefaultTimes times, WorkingCalendar calendar) {
        this.measures = measures;
        this.times = times;
        this.calendar = calendar;
    }

    @Override
    public Optional<Instant> deadline(String word, UUID subject) {
        return "call".equals(word) ? measures.findById(subject).map(Measure::callClosesAt) : Optional.empty();
    }

    @Override
    public List<Instant> reminders(UUID subject) {
        return measures.findById(subject)
                .filter(measure -> measure.callClosesAt() != null)
                .map(this::reminders)
                .orElse(List.of());
    }

    private List<Instant> reminders(Measure measure) {
        var zone = ZoneId.of(Objects.requireNonNull(measure.callZone()));
        var closes = Objects.requireNonNull(measure.callClosesAt());
        return times.clearance().reminders().stream()
                .map(span -> calendar.before(closes, span, zone))
                .sorted()
                .toList();
    }
}
