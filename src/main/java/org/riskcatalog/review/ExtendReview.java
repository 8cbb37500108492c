package org.riskcatalog.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a review more time, once, and asks the States without a reply again. */
@Component
public class ExtendReview {

    private final Consultations consultations;
    private final AskedStates asked;
    private final Replies replies;
    private final DefaultTimes times;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtendReview(
            Consultations consultations,
            AskedStates asked,
            Replies replies,
            DefaultTimes times,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.asked = asked;
        this.replies = replies;
        this.times = times;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** The new closing instant. @throws IllegalStateException if it was extended before */
    @Transactional
    public Instant extend(UUID id) {
        var consultation = consultations.locked(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var from = now.isAfter(consultation.closesAt()) ? now : consultation.closesAt();
        consultation.extend(calendar.end(from, times.review().extension(), consultation.zone()));
        consultations.save(consultation);
        asked.replies(id).stream()
                .filter(reply -> reply.status() == ReplyStatus.NO_REPLY)
                .forEach(reply -> {
                    reply.askAgain(now);
                    replies.save(reply);
                });
        events.publishEvent(new ReviewExtended(
                consultation.entryId(), id, consultation.round(), asked.of(id), consultation.closesAt()));
        return consultation.closesAt();
    }
}
