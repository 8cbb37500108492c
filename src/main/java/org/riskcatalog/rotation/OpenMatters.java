package org.riskcatalog.rotation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.riskcatalog.adoption.meeting.Meetings;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Role;
import org.riskcatalog.workflow.TaskInbox;
import org.riskcatalog.workflow.TaskQuery;
import org.springframework.stereotype.Component;

/** What the chair has in hand: its open tasks and the meetings ahead, which move, and the silences that it opened, which stay. */
@Component
class OpenMatters {

    private static final int ALL = 100_000;

    private final TaskInbox inbox;
    private final Silences silences;
    private final Meetings meetings;
    private final RiskEntries entries;
    private final Clock clock;

    OpenMatters(TaskInbox inbox, Silences silences, Meetings meetings, RiskEntries entries, Clock clock) {
        this.inbox = inbox;
        this.silences = silences;
        this.meetings = meetings;
        this.entries = entries;
        this.clock = clock;
    }

    List<HandoverMatter> of(ChairRotation rotation) {
        var matters = new ArrayList<>(tasks(rotation.plannedBy()));
        matters.addAll(meetings());
        matters.addAll(stay(rotation.outgoing()));
        return matters;
    }

    private List<HandoverMatter> tasks(UUID asker) {
        var chairs = new TaskQuery(
                TaskQuery.Which.MINE, Set.of(Role.CHAIR.group()), asker, Set.of(), null, Set.of(), null, "due", 0, ALL);
        return inbox.list(chairs).tasks().stream()
                .map(listed -> listed.task())
                .filter(task -> task.groups().contains(Role.CHAIR.group()))
                .map(task -> new HandoverMatter(
                        HandoverMatter.Kind.TASK,
                        task.entry(),
                        task.handle(),
                        task.formKey(),
                        null,
                        task.due(),
                        null,
                        true))
                .toList();
    }

    private List<HandoverMatter> meetings() {
        return meetings.ahead(clock.instant()).stream()
                .map(meeting -> new HandoverMatter(
                        HandoverMatter.Kind.MEETING,
                        null,
                        meeting.reference(),
                        meeting.body().name(),
                        null,
                        meeting.startsAt(),
                        meeting.zone().getId(),
                        true))
                .toList();
    }

    private List<HandoverMatter> stay(String outgoing) {
        var open = silences.open().stream()
                .filter(silence -> silence.seat().state().equals(outgoing))
                .toList();
        var handles = handles(open);
        return open.stream()
                .map(silence -> new HandoverMatter(
                        HandoverMatter.Kind.SILENCE,
                        silence.text().entryId(),
                        handles.get(silence.text().entryId()),
                        silence.status().name(),
                        silence.text().reference(),
                        silence.status() == SilenceStatus.PROPOSED ? silence.useClosesAt() : silence.expiresAt(),
                        silence.seat().zone(),
                        false))
                .toList();
    }

    private Map<UUID, String> handles(List<Silence> open) {
        var ids = open.stream()
                .map(silence -> silence.text().entryId())
                .distinct()
                .toList();
        return StreamSupport.stream(entries.findAllById(ids).spliterator(), false)
                .collect(Collectors.toMap(RiskEntry::id, RiskEntry::handle));
    }
}
