package org.riskcatalog.adoption.meeting;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat sends the agenda out: all delegations are told that it is ready. */
@Component
public class CirculateAgenda {

    private final MeetingStore meetings;
    private final AgendaItems items;
    private final Electorates electorates;
    private final ApplicationEventPublisher events;

    CirculateAgenda(
            MeetingStore meetings, AgendaItems items, Electorates electorates, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.items = items;
        this.electorates = electorates;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void circulate(UUID id, Act act) {
        var meeting = meetings.findById(id)
                .filter(found -> found.aheadAt(act.receivedAt()))
                .orElseThrow(() -> Refusal.of("adoption.meeting-begun"));
        meeting.circulate(act.receivedAt());
        meetings.save(meeting);
        events.publishEvent(new AgendaCirculated(
                id,
                meeting.reference(),
                meeting.body(),
                meeting.startsAt(),
                items.of(id).size(),
                electorates.of(meeting)));
    }
}
