package org.riskcatalog.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
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

    /** Until when a head may ask for it; empty if the review was extended already or is closed. */
    public Optional<Instant> askedUntil(Consultation consultation) {
        return consultation.isOpen() && !consultation.extended()
                ? Optional.of(calendar.before(
                        consultation.closesAt(), times.review().extensionAskedBefore(), consultation.zone()))
                : Optional.empty();
    }

    /** A head asked for it in time: the review goes on, nobody is asked anew. */
    @Transactional
    public void onRequest(UUID id, String state, @Nullable String reasons, Act act) {
        var consultation = consultations.locked(id);
        var until = askedUntil(consultation).orElse(Instant.MIN);
        if (!act.receivedAt().isBefore(until)) {
            throw Refusal.of("review.fault.extension-too-late");
        }
        var from = consultation.closesAt();
        prolong(consultation);
        events.publishEvent(new ExtensionRequested(
                consultation.entryId(), id, consultation.round(), state, reasons, from, consultation.closesAt()));
    }

    /** Too few replied: the States without a reply are asked again. Returns the new closing instant. @throws IllegalStateException if it was extended before */
    @Transactional
    public Instant extend(UUID id) {
        var consultation = consultations.locked(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        prolong(consultation);
        asked.replies(id).stream()
                .filter(reply -> reply.status() == ReplyStatus.NO_REPLY)
                .forEach(reply -> {
                    reply.askAgain(now);
                    replies.save(reply);
                });
        return consultation.closesAt();
    }

    /** When it would close if it were extended now. */
    public Instant wouldCloseAt(Consultation consultation) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var from = now.isAfter(consultation.closesAt()) ? now : consultation.closesAt();
        return calendar.end(from, times.review().extension(), consultation.zone());
    }

    private void prolong(Consultation consultation) {
        consultation.extend(wouldCloseAt(consultation));
        consultations.save(consultation);
        events.publishEvent(new ReviewExtended(
                consultation.entryId(),
                consultation.id(),
                consultation.round(),
                asked.of(consultation.id()),
                consultation.closesAt()));
    }
}
