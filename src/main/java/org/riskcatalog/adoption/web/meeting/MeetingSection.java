package org.riskcatalog.adoption.web.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.AgendaItems;
import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.ItemOutcome;
import org.riskcatalog.adoption.meeting.ItemOutcomes;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.adoption.meeting.Meetings;
import org.riskcatalog.adoption.meeting.OutcomeStatus;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** The part of an entry's page about meetings: on which agendas it stood or stands, and what came of it. */
@Component
class MeetingSection implements EntrySection {

    /** @param takeOff where the reader may ask for a debate; null if he may not */
    record Model(List<Line> lines, @Nullable String takeOff) {}

    record Line(
            MatterKind matter,
            String reference,
            Body body,
            @Nullable String meeting,
            @Nullable Instant startsAt,
            @Nullable ZoneId zone,
            @Nullable String takenOffBy,
            List<Past> past) {}

    /** @param word message key of the outcome */
    record Past(String meeting, String word) {}

    private final AgendaItems items;
    private final ItemOutcomes outcomes;
    private final Meetings meetings;
    private final TakeOffAct takeOff;

    MeetingSection(AgendaItems items, ItemOutcomes outcomes, Meetings meetings, TakeOffAct takeOff) {
        this.items = items;
        this.outcomes = outcomes;
        this.meetings = meetings;
        this.takeOff = takeOff;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public Optional<Shown> show(RiskEntry entry, Actor reader) {
        var all = items.ofEntry(entry.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var written = outcomes.of(all.stream().map(AgendaItem::id).toList());
        var held = held(all, written);
        var lines = all.stream().map(item -> line(item, written, held)).toList();
        var offered = takeOff.offered(entry.id(), reader);
        var path = offered ? "/entries/" + entry.handle() + "/acts/" + takeOff.word() : null;
        return Optional.of(new Shown("meeting", "adoption/meeting :: section", null, new Model(lines, path)));
    }

    private Map<UUID, Meeting> held(List<AgendaItem> all, List<ItemOutcome> written) {
        var ids = Stream.concat(
                        all.stream().map(AgendaItem::meetingId).flatMap(Stream::ofNullable),
                        written.stream().map(ItemOutcome::meetingId))
                .distinct()
                .toList();
        return meetings.all(ids).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
    }

    private static Line line(AgendaItem item, List<ItemOutcome> written, Map<UUID, Meeting> held) {
        var meeting = held.get(item.meetingId());
        return new Line(
                item.matter(),
                item.reference(),
                item.body(),
                meeting == null ? null : meeting.reference(),
                meeting == null ? null : meeting.startsAt(),
                meeting == null ? null : meeting.zone(),
                item.takenOffBy(),
                written.stream()
                        .filter(outcome -> outcome.itemId().equals(item.id()))
                        .filter(outcome -> outcome.status() == OutcomeStatus.CONFIRMED)
                        .map(outcome -> new Past(
                                held.get(outcome.meetingId()).reference(),
                                "adoption.outcome." + item.matter() + "." + outcome.outcome()))
                        .toList());
    }
}
