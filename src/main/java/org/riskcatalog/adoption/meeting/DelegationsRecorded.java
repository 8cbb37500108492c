package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The secretariat recorded which delegations a meeting had in the room. */
public record DelegationsRecorded(UUID meeting, String reference, List<String> present, List<String> states)
        implements MeetingEvent {

    @Override
    public String type() {
        return "adoption.delegations-recorded";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, String.join(", ", present));
    }

    @Override
    public Set<String> tells() {
        return Set.of();
    }
}
