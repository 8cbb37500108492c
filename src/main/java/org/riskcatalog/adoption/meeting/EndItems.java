package org.riskcatalog.adoption.meeting;

import java.time.Clock;
import org.riskcatalog.catalog.EntryMoved;
import org.riskcatalog.catalog.EntryStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A withdrawn entry stands on no agenda ahead, from the moment of its withdrawal. */
@Component
class EndItems {

    private final AgendaItemStore items;
    private final PassedItems passed;
    private final Clock clock;

    EndItems(AgendaItemStore items, PassedItems passed, Clock clock) {
        this.items = items;
        this.passed = passed;
        this.clock = clock;
    }

    @EventListener
    void on(EntryMoved moved) {
        if (moved.to() == EntryStatus.WITHDRAWN) {
            items.findByEntryIdOrderByPapersAt(moved.entry()).stream()
                    .filter(AgendaItem::open)
                    .forEach(item -> {
                        passed.leaves(item, clock.instant());
                        item.drop();
                        items.save(item);
                    });
        }
    }
}
