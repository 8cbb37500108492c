package org.riskcatalog.monitoring.console;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryList;
import org.riskcatalog.catalog.EntryRow;
import org.riskcatalog.catalog.EntryRows;
import org.riskcatalog.members.Actor;
import org.riskcatalog.monitoring.Targets;
import org.riskcatalog.web.view.Page;
import org.springframework.stereotype.Component;

/** One page of what runs, in a constant number of SQL statements. */
@Component
class ReadConsole {

    private final EntryList entries;
    private final List<EntryRows> rooms;
    private final Unanswered unanswered;
    private final OfficeTasks office;
    private final Targets targets;
    private final Clock clock;

    ReadConsole(
            EntryList entries,
            List<EntryRows> rooms,
            Unanswered unanswered,
            OfficeTasks office,
            Targets targets,
            Clock clock) {
        this.entries = entries;
        this.rooms = rooms;
        this.unanswered = unanswered;
        this.office = office;
        this.targets = targets;
        this.clock = clock;
    }

    Page<ConsoleRow> page(ConsoleQuery query, Actor reader) {
        var found = entries.find(
                query.condition(targets.latestSince(clock.instant())), query.page(), ConsoleQuery.SIZE, reader);
        var shown = found.rows().stream().map(EntryRow::id).toList();
        var awaited = unanswered.of(shown);
        var waiting = office.of(shown);
        Map<UUID, EntryRows.Row> told = new HashMap<>();
        rooms.forEach(room -> room.of(found.rows(), reader).forEach(told::putIfAbsent));
        var rows = found.rows().stream()
                .map(entry -> row(
                        entry,
                        told.get(entry.id()),
                        awaited.getOrDefault(entry.id(), List.of()),
                        waiting.getOrDefault(entry.id(), List.of())))
                .toList();
        return new Page<>(rows, query.page(), ConsoleQuery.SIZE, found.total());
    }

    private ConsoleRow row(
            EntryRow entry,
            EntryRows.@Nullable Row told,
            List<Unanswered.Awaited> awaited,
            List<OfficeTasks.Waiting> waiting) {
        var target = targets.of(entry.status(), entry.since()).orElse(null);
        return new ConsoleRow(
                entry,
                told == null ? null : told.line(),
                target,
                target != null && target.isBefore(clock.instant()),
                awaited,
                waiting,
                clock.instant());
    }
}
