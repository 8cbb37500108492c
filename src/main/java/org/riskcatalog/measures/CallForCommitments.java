package org.riskcatalog.measures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.clearance.EndClearances;
import org.riskcatalog.clearance.RemindSigners;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.Commitments;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seats;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The call for commitments to one measure: opened, reminded, closed. */
@Component
public class CallForCommitments {

    private static final String ACT = "measures";

    private final Measures measures;
    private final Commitments commitments;
    private final AskedAboutMeasure asked;
    private final MemberStates members;
    private final DefaultTimes times;
    private final WorkingCalendar calendar;
    private final Seats seats;
    private final EndClearances clearances;
    private final RemindSigners signers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallForCommitments(
            Measures measures,
            Commitments commitments,
            AskedAboutMeasure asked,
            MemberStates members,
            DefaultTimes times,
            WorkingCalendar calendar,
            Seats seats,
            EndClearances clearances,
            RemindSigners signers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.measures = measures;
        this.commitments = commitments;
        this.asked = asked;
        this.members = members;
        this.times = times;
        this.calendar = calendar;
        this.seats = seats;
        this.clearances = clearances;
        this.signers = signers;
        this.events = events;
        this.clock = clock;
    }

    /** Asks every member State of this moment; where partners are looked for, those that do not take part, once more. */
    @Transactional
    public void open(UUID id) {
        var measure = measures.get(id);
        var now = clock.instant();
        var zone = seats.at(now).zone();
        var again = measure.partnersSought();
        var spans = times.measures();
        var closes = calendar.end(now, again ? spans.lookForPartners() : spans.callForCommitments(), zone);
        measure.callUntil(now, closes, zone.getId());
        measures.save(measure);
        var states = again ? askAgain(id) : askAll(id, now);
        events.publishEvent(new CallOpened(measure.entryId(), measure.number(), states, closes));
    }

    private List<String> askAll(UUID id, Instant now) {
        var states = members.asOf(now).stream().map(MemberState::code).toList();
        states.forEach(state -> commitments.save(Commitment.awaited(id, state)));
        return states;
    }

    private List<String> askAgain(UUID id) {
        var others = asked.of(id).stream()
                .filter(commitment -> !commitment.participates())
                .toList();
        others.forEach(commitment -> {
            commitment.askedAgain();
            commitments.save(commitment);
        });
        return others.stream().map(Commitment::state).toList();
    }

    /** Tells those who have not answered; their heads among them. */
    @Transactional
    public void remind(UUID id) {
        var measure = measures.get(id);
        var awaited = asked.awaited(id);
        if (!awaited.isEmpty() && measure.callClosesAt() != null) {
            events.publishEvent(
                    new UndecidedReminded(measure.entryId(), measure.number(), awaited, measure.callClosesAt()));
            signers.remind(ACT, id, measure.callClosesAt());
        }
    }

    /** Whoever has not answered is listed as not taking part, never as opposed, and may join later. */
    @Transactional
    public void close(UUID id) {
        var measure = measures.get(id);
        clearances.ofSubject(ACT, id);
        var missing = asked.of(id).stream()
                .filter(commitment -> commitment.status().awaited())
                .toList();
        missing.forEach(commitment -> {
            commitment.missing();
            commitments.save(commitment);
        });
        events.publishEvent(new CallClosed(
                measure.entryId(),
                measure.number(),
                missing.stream().map(Commitment::state).toList()));
    }
}
