package org.riskcatalog.adoption.meeting;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Seats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chair, and then one other delegation, confirm a written outcome or return it with a reason. */
@Component
public class ConfirmOutcome {

    private final AgendaItems items;
    private final AgendaItemStore rows;
    private final ItemOutcomes outcomes;
    private final ItemOutcomeStore store;
    private final Confirmers confirmers;
    private final Meetings meetings;
    private final Electorates electorates;
    private final Seats seats;
    private final ApplicationEventPublisher events;

    ConfirmOutcome(
            AgendaItems items,
            AgendaItemStore rows,
            ItemOutcomes outcomes,
            ItemOutcomeStore store,
            Confirmers confirmers,
            Meetings meetings,
            Electorates electorates,
            Seats seats,
            ApplicationEventPublisher events) {
        this.items = items;
        this.rows = rows;
        this.outcomes = outcomes;
        this.store = store;
        this.confirmers = confirmers;
        this.meetings = meetings;
        this.electorates = electorates;
        this.seats = seats;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void byChair(UUID id, Act act) {
        var outcome = outcomes.pending(id);
        var meeting = meetings.get(outcome.meetingId());
        confirmers.requireSecondPerson(outcome, act.actor());
        outcome.confirmByChair(seats.at(act.receivedAt()).state(), act.actor().person(), act.receivedAt());
        confirmers.requireSomebodyPresent(outcome);
        store.save(outcome);
        var item = items.get(id);
        events.publishEvent(new OutcomeConfirmedByChair(
                id,
                item.entryId(),
                item.reference(),
                outcome.outcome(),
                meeting.reference(),
                confirmers.present(outcome),
                electorates.of(meeting)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void byDelegation(UUID id, Act act) {
        var item = rows.findWithLockById(id).orElseThrow();
        if (!item.open()) {
            throw Refusal.of("adoption.item-withdrawn");
        }
        var outcome = outcomes.pending(id);
        var meeting = meetings.get(outcome.meetingId());
        confirmers.requireSecondPerson(outcome, act.actor());
        var state = confirmers.state(outcome, act.actor());
        confirmers.requirePresent(outcome, state);
        outcome.confirmByDelegation(state, act.actor().person(), act.receivedAt());
        store.save(outcome);
        events.publishEvent(new OutcomeConfirmed(
                id,
                item.entryId(),
                item.reference(),
                outcome.outcome(),
                outcome.words(),
                meeting.reference(),
                state,
                electorates.of(meeting)));
    }

    /** @param by {@link OutcomeReturned#CHAIR}, or the State */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(UUID id, String by, String reason, Act act) {
        var outcome = outcomes.pending(id);
        outcome.giveBack(by, reason);
        store.save(outcome);
        var item = items.get(id);
        events.publishEvent(new OutcomeReturned(
                id, item.entryId(), item.reference(), by, reason, electorates.at(act.receivedAt())));
    }
}
