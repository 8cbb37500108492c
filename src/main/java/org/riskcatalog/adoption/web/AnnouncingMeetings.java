package org.riskcatalog.adoption.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.DecisionStatus;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.AgendaItems;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.adoption.meeting.Meetings;
import org.springframework.stereotype.Component;

/** The meetings at which what was adopted may have been announced: those that began since. */
@Component
class AnnouncingMeetings {

    private final Decisions decisions;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Clock clock;

    AnnouncingMeetings(Decisions decisions, Meetings meetings, AgendaItems items, Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.items = items;
        this.clock = clock;
    }

    /** That on whose agenda it stands first, then the last one. */
    List<Meeting> of(UUID entry) {
        return decisions.ofEntry(entry).stream()
                .filter(decision -> decision.status() == DecisionStatus.INTERIM)
                .map(Decision::adoptedAt)
                .max(Comparator.naturalOrder())
                .map(last -> meetings.begunSince(last, clock.instant()))
                .map(held -> asPlaced(entry, held))
                .orElse(List.of());
    }

    private List<Meeting> asPlaced(UUID entry, List<Meeting> held) {
        var agendas = items.ofEntry(entry).stream()
                .filter(item -> item.open() && item.matter() == MatterKind.ADOPTION)
                .map(AgendaItem::meetingId)
                .toList();
        return held.stream()
                .sorted(Comparator.comparing(meeting -> !agendas.contains(meeting.id())))
                .toList();
    }
}
