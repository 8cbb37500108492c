package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The secretariat recorded who attends a meeting, and by which mandate. */
public record AttendanceRecorded(UUID meeting, String reference, List<String> mandates, List<String> states)
        implements MeetingEvent {

    @Override
    public String type() {
        return "adoption.attendance-recorded";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, mandates.size());
    }

    @Override
    public Set<String> tells() {
        return Set.of();
    }
}
