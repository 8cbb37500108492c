package org.riskcatalog.adoption.meeting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat moves or cancels a meeting before it has begun; its items stay, or go to the next that may take them. */
@Component
public class ChangeMeeting {

    private final MeetingStore meetings;
    private final AgendaItemStore items;
    private final SittingRule rule;
    private final AgendaRule agenda;
    private final PlaceItems agendas;
    private final Electorates electorates;
    private final ApplicationEventPublisher events;

    ChangeMeeting(
            MeetingStore meetings,
            AgendaItemStore items,
            SittingRule rule,
            AgendaRule agenda,
            PlaceItems agendas,
            Electorates electorates,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.items = items;
        this.rule = rule;
        this.agenda = agenda;
        this.agendas = agendas;
        this.electorates = electorates;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID id, LocalDateTime startsAt, String place, Act act) {
        var meeting = ahead(id, act);
        var faults = new Faults();
        rule.check(startsAt, act.receivedAt(), faults);
        faults.refuseIfAny();
        var before = meeting.startsAt();
        meeting.move(rule.sitting(startsAt, place), act.receivedAt());
        meetings.save(meeting);
        var placed = items.findByMeetingIdOrderByReference(id);
        placed.stream()
                .filter(item -> item.open() && !agenda.fits(item, meeting))
                .forEach(this::elsewhere);
        events.publishEvent(new MeetingMoved(
                id,
                meeting.reference(),
                meeting.body(),
                before,
                meeting.startsAt(),
                place,
                electorates.of(meeting),
                cases(placed)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID id, String reason, Act act) {
        var meeting = ahead(id, act);
        meeting.cancel(reason, act.receivedAt());
        meetings.save(meeting);
        var placed = items.findByMeetingIdOrderByReference(id);
        placed.stream().filter(AgendaItem::open).forEach(this::elsewhere);
        events.publishEvent(new MeetingCancelled(
                id,
                meeting.reference(),
                meeting.body(),
                meeting.startsAt(),
                reason,
                electorates.of(meeting),
                cases(placed)));
    }

    private Meeting ahead(UUID id, Act act) {
        return meetings.findById(id)
                .filter(meeting -> meeting.aheadAt(act.receivedAt()))
                .orElseThrow(() -> Refusal.of("adoption.meeting-begun"));
    }

    private void elsewhere(AgendaItem item) {
        item.unplace();
        var saved = items.save(item);
        if (!saved.hasCase()) {
            agendas.placeNext(saved);
        }
    }

    /** What has a case is placed by the case, once it has heard. */
    private static List<PlacedItem> cases(List<AgendaItem> placed) {
        return placed.stream().filter(AgendaItem::hasCase).map(PlacedItem::of).toList();
    }
}
