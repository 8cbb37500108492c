package org.riskcatalog.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.monitoring.OpenEntries.Standing;
import org.riskcatalog.monitoring.OpenEntries.Waiting;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.workflow.CaseMonitor;
import org.riskcatalog.workflow.CaseMonitor.DueTimer;
import org.riskcatalog.workflow.CaseMonitor.RunningCase;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.stereotype.Component;

/** Everything an administrator looks at, in a constant number of SQL statements. */
@Component
class Overview {

    private static final int SIZE = 25;
    private static final int TIMERS = 50;
    private static final Duration AHEAD = Duration.ofDays(3);

    private final OpenEntries open;
    private final Targets targets;
    private final RiskEntries entries;
    private final EntryVisibility visibility;
    private final CaseMonitor monitor;
    private final TaskInbox inbox;
    private final Clock clock;

    Overview(
            OpenEntries open,
            Targets targets,
            RiskEntries entries,
            EntryVisibility visibility,
            CaseMonitor monitor,
            TaskInbox inbox,
            Clock clock) {
        this.open = open;
        this.targets = targets;
        this.entries = entries;
        this.visibility = visibility;
        this.monitor = monitor;
        this.inbox = inbox;
        this.clock = clock;
    }

    List<Standing> standing() {
        return open.byStatus().stream()
                .sorted(Comparator.comparing(Standing::status))
                .toList();
    }

    Page<CaseRow> cases(CaseQuery query, int number, Actor reader) {
        var waiting = open.found(query, number * SIZE, SIZE);
        var running = monitor.running(waiting.stream().map(Waiting::handle).toList());
        var titles = titles(waiting, reader);
        var rows = waiting.stream()
                .map(one -> row(one, titles.get(one.id()), running.get(one.handle())))
                .toList();
        return new Page<>(rows, number, SIZE, open.count(query));
    }

    private CaseRow row(Waiting one, @Nullable String title, @Nullable RunningCase running) {
        var target = targets.of(one.status(), one.since()).orElse(null);
        boolean late = target != null && target.isBefore(clock.instant());
        return new CaseRow(one.handle(), title, one.status(), one.since(), target, late, running);
    }

    /** Of an entry that the reader may not see, the handle alone is shown. */
    private Map<UUID, String> titles(List<Waiting> waiting, Actor reader) {
        Map<UUID, String> titles = new HashMap<>();
        entries.findAllById(waiting.stream().map(Waiting::id).toList()).forEach(entry -> {
            if (visibility.sees(reader, entry)) {
                titles.put(entry.id(), entry.title());
            }
        });
        return titles;
    }

    /** Which of these entries the reader may open. */
    Set<String> seen(Collection<String> handles, Actor reader) {
        return handles.isEmpty()
                ? Set.of()
                : entries.findByHandleIn(handles).stream()
                        .filter(entry -> visibility.sees(reader, entry))
                        .map(RiskEntry::handle)
                        .collect(Collectors.toSet());
    }

    List<TaskInbox.Unheld> unheld() {
        return inbox.unheld();
    }

    List<DueTimer> timers() {
        return monitor.timers(clock.instant().plus(AHEAD), TIMERS);
    }
}
