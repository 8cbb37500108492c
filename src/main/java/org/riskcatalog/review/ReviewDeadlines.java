package org.riskcatalog.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.WorkingCalendar;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.Positions;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.stereotype.Component;

/** When the deadlines of a consultation pass: its closing, the last hold, the answers to dispositions. */
@Component
class ReviewDeadlines implements DeadlineSource {

    private final Consultations consultations;
    private final Positions positions;
    private final DefaultTimes times;
    private final WorkingCalendar calendar;

    ReviewDeadlines(Consultations consultations, Positions positions, DefaultTimes times, WorkingCalendar calendar) {
        this.consultations = consultations;
        this.positions = positions;
        this.times = times;
        this.calendar = calendar;
    }

    @Override
    public Optional<Instant> deadline(String word, UUID subject) {
        return switch (word) {
            case "review" -> consultations.findById(subject).map(Consultation::closesAt);
            case "hold" -> lastHold(subject);
            case "answers" -> consultations.findById(subject).map(Consultation::answersDue);
            default -> Optional.empty();
        };
    }

    @Override
    public List<Instant> reminders(UUID subject) {
        return consultations.findById(subject).map(this::reminders).orElse(List.of());
    }

    private List<Instant> reminders(Consultation consultation) {
        var clearance = times.clearance();
        var before = consultation.kind() == ReviewKind.ACCELERATED
                ? clearance.remindersAccelerated()
                : clearance.reminders();
        return before.stream()
                .map(span -> calendar.before(consultation.closesAt(), span, consultation.zone()))
                .sorted()
                .toList();
    }

    private Optional<Instant> lastHold(UUID consultation) {
        return positions.counted(consultation).stream()
                .map(Position::heldUntil)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }
}
