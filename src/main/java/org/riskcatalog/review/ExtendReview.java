package org.riskcatalog.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Fault;
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
        return consultation.running() && !consultation.extended()
                ? Optional.of(calendar.before(
                        consultation.closesAt(), times.review().extensionAskedBefore(), consultation.zone()))
                : Optional.empty();
    }

    /**
     * A head asked for it in time: the review goes on, nobody is asked anew, all are told who asked.
     *
     * @throws Refusal if it was extended before, whoever caused that, or if it is too late to ask
     */
    @Transactional
    public void onRequest(UUID id, String state, @Nullable String reasons, Act act) {
        var consultation = consultations.locked(id);
        refusalAt(consultation, act.receivedAt()).ifPresent(fault -> {
            throw new Refusal(List.of(fault));
        });
        var from = consultation.closesAt();
        prolong(consultation);
        events.publishEvent(new ExtensionRequested(
                consultation.entryId(),
                id,
                consultation.round(),
                state,
                reasons,
                from,
                consultation.closesAt(),
                asked.of(id)));
    }

    /** Why a request received at that instant would be refused; empty if it would not. */
    public Optional<Fault> refusalAt(Consultation consultation, Instant received) {
        if (consultation.extended()) {
            return Optional.of(new Fault("", "review.fault.extended-before", List.of(consultation.closesAt())));
        }
        var until = askedUntil(consultation).orElse(Instant.MIN);
        return received.isBefore(until)
                ? Optional.empty()
                : Optional.of(new Fault("", "review.fault.extension-too-late", List.of()));
    }

    /** Too few replied: the States without a reply are asked again. Returns the new closing instant. @throws IllegalStateException if it was extended before */
    @Transactional
    public Instant extend(UUID id) {
        var consultation = consultations.locked(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        prolong(consultation);
        events.publishEvent(new ReviewExtended(
                consultation.entryId(), id, consultation.round(), asked.of(id), consultation.closesAt()));
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
    }
}
