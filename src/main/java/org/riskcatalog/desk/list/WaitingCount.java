package org.riskcatalog.desk.list;

import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.DeskCount;
import org.springframework.stereotype.Component;

/** The number beside "Desk" on every page: as many as the desk's first view has lines. */
@Component
class WaitingCount implements DeskCount {

    private static final DeskQuery ALL = DeskQuery.of(null, null, null, null, null);

    private final DeskTasks tasks;
    private final DeskItemList items;

    WaitingCount(DeskTasks tasks, DeskItemList items) {
        this.tasks = tasks;
        this.items = items;
    }

    @Override
    public int of(Actor reader) {
        return tasks.count(ALL, reader) + items.all(reader).size();
    }
}
