package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat writes how the meeting disposed of an item. */
@Component
public class WriteOutcome {

    private final AgendaItems items;
    private final ItemOutcomeStore outcomes;
    private final OpenOutcomes open;
    private final Meetings meetings;
    private final Confirmers confirmers;
    private final Electorates electorates;
    private final ApplicationEventPublisher events;

    WriteOutcome(
            AgendaItems items,
            ItemOutcomeStore outcomes,
            OpenOutcomes open,
            Meetings meetings,
            Confirmers confirmers,
            Electorates electorates,
            ApplicationEventPublisher events) {
        this.items = items;
        this.outcomes = outcomes;
        this.open = open;
        this.meetings = meetings;
        this.confirmers = confirmers;
        this.electorates = electorates;
        this.events = events;
    }

    /**
     * @param splitOff titles of measures; only for {@code PARTIAL}
     * @throws Refusal if the outcome is not open, or no delegation beside the chair is recorded as present
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(UUID id, Outcome outcome, String words, List<String> splitOff, Act act) {
        var item = items.get(id);
        if (!open.known(item).contains(outcome) || open.barred(item, outcome).isPresent()) {
            throw Refusal.of("adoption.outcome-not-open");
        }
        var meeting = meetings.get(item.meeting());
        var written =
                ItemOutcome.written(item, outcome, words, splitOff, act.actor().person(), act.receivedAt());
        confirmers.requireSomebodyPresent(written);
        outcomes.save(written);
        events.publishEvent(new OutcomeWritten(
                id, item.entryId(), item.reference(), outcome, meeting.reference(), electorates.of(meeting)));
    }
}
