package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Any State's head takes an item off those agreed without debate, before the meeting begins: it is debated there. */
@Component
public class TakeOffItem {

    private final AgendaItemStore items;
    private final Meetings meetings;
    private final Electorates electorates;
    private final ApplicationEventPublisher events;

    TakeOffItem(AgendaItemStore items, Meetings meetings, Electorates electorates, ApplicationEventPublisher events) {
        this.items = items;
        this.meetings = meetings;
        this.electorates = electorates;
        this.events = events;
    }

    /** Items of an entry that may be taken off now. */
    public List<AgendaItem> offered(UUID entry, Instant now) {
        return items.findByEntryIdOrderByPapersAt(entry).stream()
                .filter(item -> item.open() && item.kind() != ItemKind.B)
                .filter(item ->
                        item.meetingId() == null || meetings.get(item.meeting()).aheadAt(now))
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void takeOff(UUID entry, UUID id, String state, @Nullable String reason, Act act) {
        var item = offered(entry, act.receivedAt()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of("adoption.item-not-agreed"));
        item.takeOff(state, reason, act.receivedAt());
        items.save(item);
        events.publishEvent(new ItemTakenOff(id, entry, item.reference(), state, electorates.at(act.receivedAt())));
    }
}
