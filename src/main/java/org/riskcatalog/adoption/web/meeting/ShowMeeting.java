package org.riskcatalog.adoption.web.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.Statement;
import org.riskcatalog.adoption.decision.StatementVisibility;
import org.riskcatalog.adoption.decision.Statements;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.AgendaItems;
import org.riskcatalog.adoption.meeting.AgendaRule;
import org.riskcatalog.adoption.meeting.Attendance;
import org.riskcatalog.adoption.meeting.ItemKind;
import org.riskcatalog.adoption.meeting.ItemOutcome;
import org.riskcatalog.adoption.meeting.ItemOutcomes;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.adoption.meeting.Meetings;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Directory;
import org.springframework.stereotype.Component;

/** A meeting as a reader may see it: its agenda, who attended, what came of it. A constant number of SQL statements. */
@Component
class ShowMeeting {

    private final Meetings meetings;
    private final AgendaItems items;
    private final ItemOutcomes outcomes;
    private final AgendaRule rule;
    private final Attendance attendance;
    private final Statements statements;
    private final StatementVisibility readable;
    private final RiskEntries entries;
    private final EntryVisibility visibility;
    private final Directory directory;
    private final Clock clock;

    ShowMeeting(
            Meetings meetings,
            AgendaItems items,
            ItemOutcomes outcomes,
            AgendaRule rule,
            Attendance attendance,
            Statements statements,
            StatementVisibility readable,
            RiskEntries entries,
            EntryVisibility visibility,
            Directory directory,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.outcomes = outcomes;
        this.rule = rule;
        this.attendance = attendance;
        this.statements = statements;
        this.readable = readable;
        this.entries = entries;
        this.visibility = visibility;
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws NotThere if there is no such meeting */
    Meeting named(String reference) {
        return meetings.named(reference).orElseThrow(NotThere::new);
    }

    ShownMeeting show(String reference, Actor reader) {
        var meeting = named(reference);
        var shown = lines(meeting, reader);
        return new ShownMeeting(
                meeting,
                meeting.statusAt(clock.instant()),
                rule.papersDue(meeting),
                byKind(shown),
                present(meeting.id()),
                List.copyOf(attendance.delegations(meeting.id())));
    }

    private List<ShownItem> lines(Meeting meeting, Actor reader) {
        var agenda = items.of(meeting.id());
        var seen = seen(agenda, reader);
        var written = outcomes.ofMeeting(meeting.id()).stream()
                .collect(Collectors.toMap(ItemOutcome::itemId, Function.identity(), (earlier, later) -> later));
        var said = said(agenda, reader);
        var elsewhere = elsewhere(agenda, meeting);
        boolean begun = meeting.begunAt(clock.instant());
        return agenda.stream()
                .filter(item -> seen.containsKey(item.entryId()))
                .map(item -> ShownItem.of(
                        item,
                        seen.get(item.entryId()),
                        written.get(item.id()),
                        said.getOrDefault(item.subjectId(), List.of()),
                        meeting,
                        begun ? Whereabouts.of(item, meeting, elsewhere.get(item.meetingId())) : Whereabouts.AHEAD))
                .toList();
    }

    /** References of the other meetings on whose agendas these items stand now. */
    private Map<UUID, String> elsewhere(List<AgendaItem> agenda, Meeting meeting) {
        var ids = agenda.stream()
                .map(AgendaItem::meetingId)
                .flatMap(Stream::ofNullable)
                .filter(id -> !id.equals(meeting.id()))
                .distinct()
                .toList();
        return meetings.all(ids).stream().collect(Collectors.toMap(Meeting::id, Meeting::reference));
    }

    private Map<UUID, RiskEntry> seen(List<AgendaItem> agenda, Actor reader) {
        var ids = agenda.stream().map(AgendaItem::entryId).distinct().toList();
        return StreamSupport.stream(entries.findAllById(ids).spliterator(), false)
                .filter(entry -> visibility.sees(reader, entry))
                .collect(Collectors.toMap(RiskEntry::id, Function.identity()));
    }

    private Map<UUID, List<StatementRow>> said(List<AgendaItem> agenda, Actor reader) {
        var subjects = agenda.stream().map(AgendaItem::subjectId).distinct().toList();
        return subjects.isEmpty()
                ? Map.of()
                : readable.seen(statements.findBySubjectIdInOrderByReceivedAt(subjects), reader).stream()
                        .collect(Collectors.groupingBy(
                                Statement::subjectId, Collectors.mapping(StatementRow::of, Collectors.toList())));
    }

    private static Map<ItemKind, List<ShownItem>> byKind(List<ShownItem> lines) {
        Map<ItemKind, List<ShownItem>> found = new EnumMap<>(ItemKind.class);
        lines.stream()
                .sorted(Comparator.comparing(ShownItem::kind).thenComparing(ShownItem::reference))
                .forEach(line -> found.computeIfAbsent(line.kind(), kind -> new ArrayList<>())
                        .add(line));
        return new LinkedHashMap<>(found);
    }

    private List<ShownMeeting.Attendee> present(UUID meeting) {
        var present = attendance.at(meeting);
        var names =
                directory.names(present.stream().map(Attendance.Present::person).toList());
        return present.stream()
                .map(one -> new ShownMeeting.Attendee(names.getOrDefault(one.person(), "?"), one.mandate()))
                .toList();
    }
}
