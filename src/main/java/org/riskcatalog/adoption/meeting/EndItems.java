package org.riskcatalog.adoption.meeting;

import org.riskcatalog.catalog.EntryMoved;
import org.riskcatalog.catalog.EntryStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A withdrawn entry stands on no agenda, from the moment of its withdrawal. */
@Component
class EndItems {

    private final AgendaItemStore items;

    EndItems(AgendaItemStore items) {
        this.items = items;
    }

    @EventListener
    void on(EntryMoved moved) {
        if (moved.to() == EntryStatus.WITHDRAWN) {
            items.findByEntryIdOrderByPapersAt(moved.entry()).stream()
                    .filter(AgendaItem::open)
                    .forEach(item -> {
                        item.drop();
                        items.save(item);
                    });
        }
    }
}
