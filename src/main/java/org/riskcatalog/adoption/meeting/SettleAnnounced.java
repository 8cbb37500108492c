package org.riskcatalog.adoption.meeting;

import java.time.Clock;
import java.util.Objects;
import org.riskcatalog.adoption.decision.DecisionAnnounced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was announced at a meeting is disposed of there; what a circular announced needs no meeting any more. */
@Component
class SettleAnnounced {

    private final AgendaItemStore items;
    private final PassedItems passed;
    private final Clock clock;

    SettleAnnounced(AgendaItemStore items, PassedItems passed, Clock clock) {
        this.items = items;
        this.passed = passed;
        this.clock = clock;
    }

    @EventListener
    void on(DecisionAnnounced announced) {
        items.findByEntryIdOrderByPapersAt(announced.entry()).stream()
                .filter(item -> item.open() && item.matter() == MatterKind.ADOPTION)
                .filter(item -> item.subjectId().equals(announced.subject()))
                .forEach(item -> settle(item, announced));
    }

    private void settle(AgendaItem item, DecisionAnnounced announced) {
        var meeting = announced.meeting();
        if (!Objects.equals(item.meetingId(), meeting)) {
            passed.leaves(item, clock.instant());
        }
        if (meeting == null) {
            item.drop();
        } else {
            item.place(meeting);
            item.done();
        }
        items.save(item);
    }
}
