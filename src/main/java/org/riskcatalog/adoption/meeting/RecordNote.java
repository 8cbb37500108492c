package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A higher body takes note of what silence adopted. Where a State asked for a debate, no case waits for its outcome: the
 * secretariat records what was said, and with it the item is disposed of.
 */
@Component
public class RecordNote {

    private final AgendaItemStore items;
    private final Meetings meetings;
    private final Electorates electorates;
    private final ApplicationEventPublisher events;

    RecordNote(AgendaItemStore items, Meetings meetings, Electorates electorates, ApplicationEventPublisher events) {
        this.items = items;
        this.meetings = meetings;
        this.electorates = electorates;
        this.events = events;
    }

    /** Items of an entry that were to be noted, were debated instead, and of which nothing is recorded yet. */
    public List<AgendaItem> debated(UUID entry, Instant now) {
        return items.findByEntryIdOrderByPapersAt(entry).stream()
                .filter(item -> item.open() && item.matter() == MatterKind.NOTE && item.takenOffBy() != null)
                .filter(item ->
                        item.meetingId() != null && meetings.get(item.meeting()).begunAt(now))
                .toList();
    }

    /** @throws Refusal if the item is none of {@link #debated} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID entry, UUID id, String words, Act act) {
        var item = debated(entry, act.receivedAt()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of("adoption.item-not-debated"));
        var meeting = meetings.get(item.meeting());
        item.debated(words);
        item.done();
        items.save(item);
        events.publishEvent(new ItemDebated(
                id,
                entry,
                item.reference(),
                item.debateAskedBy(),
                meeting.reference(),
                words,
                electorates.of(meeting)));
    }
}
