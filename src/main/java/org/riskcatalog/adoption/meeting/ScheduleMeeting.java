package org.riskcatalog.adoption.meeting;

import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NumberSeries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat calls a meeting of a body; what had waited for it comes on its agenda. */
@Component
public class ScheduleMeeting {

    private final MeetingStore meetings;
    private final SittingRule rule;
    private final PlaceItems agendas;
    private final Electorates electorates;
    private final NumberSeries numbers;
    private final ApplicationEventPublisher events;

    ScheduleMeeting(
            MeetingStore meetings,
            SittingRule rule,
            PlaceItems agendas,
            Electorates electorates,
            NumberSeries numbers,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.rule = rule;
        this.agendas = agendas;
        this.electorates = electorates;
        this.numbers = numbers;
        this.events = events;
    }

    /**
     * @param startsAt in the seat's time
     * @param asked the item whose case asked for this meeting, and goes on by itself; null if none did
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Meeting schedule(Body body, LocalDateTime startsAt, String place, @Nullable UUID asked, Act act) {
        var faults = new Faults();
        rule.check(startsAt, act.receivedAt(), faults);
        faults.refuseIfAny();
        var sitting = rule.sitting(startsAt, place);
        var meeting = meetings.save(Meeting.scheduled(reference(body, sitting), body, sitting, act.receivedAt()));
        publish(meeting, agendas.fill(meeting), asked);
        return meeting;
    }

    private static List<PlacedItem> cases(List<AgendaItem> items, @Nullable UUID asked) {
        return items.stream()
                .filter(item -> item.hasCase() && !item.id().equals(asked))
                .map(PlacedItem::of)
                .toList();
    }

    private void publish(Meeting meeting, PlaceItems.Filled filled, @Nullable UUID asked) {
        events.publishEvent(new MeetingScheduled(
                meeting.id(),
                meeting.reference(),
                meeting.body(),
                meeting.startsAt(),
                meeting.place(),
                electorates.of(meeting),
                cases(filled.waited(), asked),
                cases(filled.broughtForward(), asked)));
    }

    private String reference(Body body, Sitting sitting) {
        var year = Year.from(sitting.startsAt().atZone(sitting.zone()));
        return "%s-%s-%d".formatted(body.letters(), year, numbers.next("meeting/" + body.letters() + "/" + year));
    }
}
