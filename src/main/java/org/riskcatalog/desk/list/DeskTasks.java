package org.riskcatalog.desk.list;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.TaskForms;
import org.riskcatalog.desk.tasks.TaskWords;
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
    private final TaskForms forms;
    private final TaskWords words;
    private final Clock clock;

    DeskTasks(TaskInbox inbox, TaskForms forms, TaskWords words, Clock clock) {
        this.inbox = inbox;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    TaskPage list(DeskQuery query, Actor reader, int offset, int size) {
        return inbox.list(asked(query, reader, offset, size));
    }

    int count(DeskQuery query, Actor reader) {
        return inbox.count(asked(query, reader, 0, 1));
    }

    /** Before which a deadline must lie to be shown in that view; null if any may. */
    @Nullable
    Instant end(Tab tab) {
        return tab == Tab.CLOSING ? clock.instant().plus(SOON) : null;
    }

    private Set<String> named(@Nullable String search) {
        return search == null ? Set.of() : words.titled(forms.keys(), search);
    }

    private TaskQuery asked(DeskQuery query, Actor reader, int offset, int size) {
        return new TaskQuery(
                query.tab().which(),
                reader.groups(),
                reader.person(),
                reader.states(),
                query.search(),
                named(query.search()),
                end(query.tab()),
                query.sort(),
                offset,
                size);
    }
}
