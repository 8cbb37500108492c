package org.riskcatalog.review;

import java.util.ArrayList;
import java.util.List;
import org.riskcatalog.acts.CatalogEvent;
import org.springframework.context.event.EventListener;

/** The events that were published. */
public class Heard {

    private final List<CatalogEvent> events = new ArrayList<>();

    @EventListener
    public void on(CatalogEvent event) {
        events.add(event);
    }

    public <E extends CatalogEvent> E last(Class<E> type) {
        return of(type).stream().reduce((first, second) -> second).orElseThrow();
    }

    public <E extends CatalogEvent> List<E> of(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    void forget() {
        events.clear();
    }
}
