package org.riskcatalog.adoption.meeting;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries out a confirmed outcome: the matter is decided, or goes on to another meeting. */
@Component
public class CarryOutcome {

    /** What is said of an item that goes on to another meeting. */
    public static final String NEXT_MEETING = "nextMeeting";

    private final AgendaItemStore items;
    private final ItemOutcomes outcomes;
    private final Meetings meetings;
    private final Matters matters;
    private final Electorates electorates;
    private final Clock clock;

    CarryOutcome(
            AgendaItemStore items,
            ItemOutcomes outcomes,
            Meetings meetings,
            Matters matters,
            Electorates electorates,
            Clock clock) {
        this.items = items;
        this.outcomes = outcomes;
        this.meetings = meetings;
        this.matters = matters;
        this.electorates = electorates;
        this.clock = clock;
    }

    /** Returns the routing word of the matter, or {@link #NEXT_MEETING}. */
    @Transactional
    public String carryOut(UUID id) {
        var item = items.findById(id).orElseThrow();
        var outcome = outcomes.latest(id)
                .filter(last -> last.status() == OutcomeStatus.CONFIRMED)
                .orElseThrow(() -> new IllegalStateException("no confirmed outcome of item " + id));
        if (outcome.outcome().goesOn()) {
            return goOn(item, outcome.outcome());
        }
        item.done();
        items.save(item);
        return matters.of(item.matter()).decided(decided(item, outcome));
    }

    private String goOn(AgendaItem item, Outcome outcome) {
        if (outcome == Outcome.DEFERRED) {
            item.defer();
            matters.of(item.matter()).deferred(item.subjectId(), clock.instant());
        } else {
            item.refer(item.body().above().orElseThrow());
        }
        items.save(item);
        return NEXT_MEETING;
    }

    private Decided decided(AgendaItem item, ItemOutcome outcome) {
        var meeting = meetings.get(outcome.meetingId());
        return new Decided(
                item.subjectId(),
                outcome.outcome(),
                outcome.words(),
                outcome.splitOff(),
                meeting.reference(),
                electorates.of(meeting),
                meeting.startsAt(),
                clock.instant());
    }
}
