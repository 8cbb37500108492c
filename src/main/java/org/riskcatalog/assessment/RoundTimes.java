package org.riskcatalog.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.WorkingCalendar;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.stereotype.Component;

/** When the scoring closes, and when those who have not replied are reminded. */
@Component
class RoundTimes implements DeadlineSource {

    private final Rounds rounds;
    private final WorkingCalendar calendar;
    private final DefaultTimes times;

    RoundTimes(Rounds rounds, WorkingCalendar calendar, DefaultTimes times) {
        this.rounds = rounds;
        this.calendar = calendar;
        this.times = times;
    }

    @Override
    public Optional<Instant> deadline(String word, UUID subject) {
        return word.equals("scoring") ? rounds.findById(subject).map(Round::closesAt) : Optional.empty();
    }

    @Override
    public List<Instant> reminders(UUID subject) {
        return rounds.findById(subject)
                .map(round -> times.clearance().reminders().stream()
                        .map(span -> calendar.before(round.closesAt(), span, round.zone()))
                        .sorted()
                        .toList())
                .orElse(List.of());
    }
}
