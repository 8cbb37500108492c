package org.riskcatalog.adoption.meeting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Builds agendas: puts each matter that is due on that of the next meeting which may take it. */
@Component
public class PlaceItems {

    private final AgendaItemStore items;
    private final Meetings meetings;
    private final AgendaRule rule;
    private final PassedItems passed;
    private final Electorates electorates;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlaceItems(
            AgendaItemStore items,
            Meetings meetings,
            AgendaRule rule,
            PassedItems passed,
            Electorates electorates,
            Clock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.meetings = meetings;
        this.rule = rule;
        this.passed = passed;
        this.electorates = electorates;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the item stands on an agenda afterwards. */
    @Transactional
    public boolean place(UUID id) {
        var item = items.findById(id).orElseThrow();
        return stands(item) || placeNext(item);
    }

    private boolean stands(AgendaItem item) {
        return item.status() == ItemStatus.PLACED
                && meetings.get(item.meeting()).aheadAt(clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean placeNext(AgendaItem item) {
        var meeting = rule.next(item, clock.instant());
        meeting.ifPresent(next -> put(item, next));
        return meeting.isPresent();
    }

    /**
     * What came onto the agenda of a meeting.
     *
     * @param waited stood on none
     * @param broughtForward stood on that of a later meeting, which was called first
     */
    record Filled(List<AgendaItem> waited, List<AgendaItem> broughtForward) {}

    /** Whatever may come before that meeting and would come later, or at no time yet, or was not announced at one that is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    Filled fill(Meeting meeting) {
        put(unannounced().stream(), meeting);
        return new Filled(
                put(items.findByStatusOrderByPapersAt(ItemStatus.WAITING).stream(), meeting),
                put(later(meeting), meeting));
    }

    /** What was not announced at a meeting that is over comes forward to the next one, where one is scheduled. */
    @Transactional
    public void bringForward() {
        unannounced().forEach(this::placeNext);
    }

    /** Adopted, and still to be announced: its measures were not decided when the meeting met. No case waits for it. */
    private List<AgendaItem> unannounced() {
        var now = clock.instant();
        return items.findByStatusAndMatterOrderByPapersAt(ItemStatus.PLACED, MatterKind.ADOPTION).stream()
                .filter(item -> meetings.get(item.meeting()).overAt(now))
                .toList();
    }

    private Stream<AgendaItem> later(Meeting meeting) {
        return items.findByStatusOrderByPapersAt(ItemStatus.PLACED).stream()
                .filter(item -> meetings.get(item.meeting()).startsAt().isAfter(meeting.startsAt()));
    }

    private List<AgendaItem> put(Stream<AgendaItem> due, Meeting meeting) {
        var fitting = due.filter(item -> rule.fits(item, meeting)).toList();
        fitting.forEach(item -> put(item, meeting));
        return fitting;
    }

    private void put(AgendaItem item, Meeting meeting) {
        passed.leaves(item, clock.instant());
        item.place(meeting.id());
        items.save(item);
        events.publishEvent(new ItemPlaced(
                item.id(),
                item.entryId(),
                item.reference(),
                item.kind(),
                meeting.reference(),
                meeting.startsAt(),
                electorates.of(meeting)));
    }
}
