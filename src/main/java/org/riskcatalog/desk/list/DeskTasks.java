package org.riskcatalog.desk.list;

import java.time.Clock;
import java.time.Duration;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.TaskInbox;
import org.riskcatalog.workflow.TaskPage;
import org.riskcatalog.workflow.TaskQuery;
import org.springframework.stereotype.Component;

/** Asks the inbox for what a view of the desk shows. */
@Component
class DeskTasks {

    static final Duration SOON = Duration.ofDays(7);

    private final TaskInbox inbox;
    private final Clock clock;

    DeskTasks(TaskInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    TaskPage list(DeskQuery query, Actor reader, int offset, int size) {
        return inbox.list(new TaskQuery(
                query.tab().which(),
                reader.groups(),
                reader.person(),
                reader.states(),
                query.search(),
                query.tab() == Tab.CLOSING ? clock.instant().plus(SOON) : null,
                query.sort(),
                offset,
                size));
    }
}
