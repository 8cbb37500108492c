package org.riskcatalog.adoption.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.stereotype.Component;

/** When the meeting of an item begins. */
@Component
class MeetingDeadlines implements DeadlineSource {

    private final AgendaItems items;
    private final Meetings meetings;
    private final Clock clock;

    MeetingDeadlines(AgendaItems items, Meetings meetings, Clock clock) {
        this.items = items;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** At once if the item was taken from its meeting meanwhile: the step after asks again. */
    @Override
    public Optional<Instant> deadline(String word, UUID subject) {
        return word.equals("meeting") ? items.find(subject).map(this::begins) : Optional.empty();
    }

    private Instant begins(AgendaItem item) {
        return item.meetingId() == null
                ? clock.instant()
                : meetings.get(item.meeting()).startsAt();
    }
}
