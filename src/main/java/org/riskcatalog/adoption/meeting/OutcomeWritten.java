package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.members.Role;

/** The secretariat wrote how the meeting disposed of an item; it waits for confirmation. */
public record OutcomeWritten(
        UUID item, UUID entry, String reference, Outcome outcome, String meeting, List<String> states)
        implements ItemEvent {

    @Override
    public String type() {
        return "adoption.outcome-written";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, outcome, meeting);
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.CHAIR.group());
    }
}
