package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All meetings, for reading. */
@Component
public class Meetings {

    private final MeetingStore store;

    Meetings(MeetingStore store) {
        this.store = store;
    }

    public Optional<Meeting> named(String reference) {
        return store.findByReference(reference);
    }

    /** @throws IllegalStateException if there is none */
    public Meeting get(UUID id) {
        return store.findById(id).orElseThrow(() -> new IllegalStateException("no meeting " + id));
    }

    public List<Meeting> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : store.findAllById(ids);
    }

    /** Those that have not begun, the next one first. */
    public List<Meeting> ahead(Instant now) {
        return scheduled().stream().filter(meeting -> meeting.aheadAt(now)).toList();
    }

    /** Those of one body that have not begun, the next one first. */
    public List<Meeting> ahead(Body body, Instant now) {
        return ahead(now).stream().filter(meeting -> meeting.body() == body).toList();
    }

    /** Those that began at that instant or later and have begun by now, the last one first. */
    public List<Meeting> begunSince(Instant since, Instant now) {
        return scheduled().stream()
                .filter(meeting -> meeting.begunAt(now) && !meeting.startsAt().isBefore(since))
                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                .toList();
    }

    private List<Meeting> scheduled() {
        return store.findByStatusOrderByStartsAt(MeetingStatus.SCHEDULED);
    }
}
