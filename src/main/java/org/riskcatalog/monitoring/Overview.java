package org.riskcatalog.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.Actor;
import org.riskcatalog.monitoring.OpenEntries.Standing;
import org.riskcatalog.monitoring.OpenEntries.Waiting;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.workflow.CaseMonitor;
import org.riskcatalog.workflow.CaseMonitor.DueTimer;
import org.springframework.stereotype.Component;

/** Everything an administrator looks at, in a constant number of SQL statements. */
@Component
class Overview {

    private static final int SIZE = 25;
    private static final int TIMERS = 50;
    private static final Duration AHEAD = Duration.ofDays(3);

    private final OpenEntries open;
    private final RiskEntries entries;
    private final EntryVisibility visibility;
    private final CaseMonitor monitor;
    private final Clock clock;

    Overview(OpenEntries open, RiskEntries entries, EntryVisibility visibility, CaseMonitor monitor, Clock clock) {
        this.open = open;
        this.entries = entries;
        this.visibility = visibility;
        this.monitor = monitor;
        this.clock = clock;
    }

    List<Standing> standing() {
        return open.byStatus().stream()
                .sorted(Comparator.comparing(Standing::status))
                .toList();
    }

    Page<CaseRow> cases(int number, int total, Actor reader) {
        var waiting = open.longest(number * SIZE, SIZE);
        var running = monitor.running(waiting.stream().map(Waiting::handle).toList());
        var titles = titles(waiting, reader);
        var rows = waiting.stream()
                .map(one -> new CaseRow(
                        one.handle(), titles.get(one.id()), one.status(), one.since(), running.get(one.handle())))
                .toList();
        return new Page<>(rows, number, SIZE, total);
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

    List<DueTimer> timers() {
        return monitor.timers(clock.instant().plus(AHEAD), TIMERS);
    }
}
