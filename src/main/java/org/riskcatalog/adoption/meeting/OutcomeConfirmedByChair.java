package org.riskcatalog.adoption.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.members.Role;

/** The chair confirmed an outcome; one other delegation is still to confirm it. */
public record OutcomeConfirmedByChair(
        UUID item,
        UUID entry,
        String reference,
        Outcome outcome,
        String meeting,
        List<String> others,
        List<String> states)
        implements ItemEvent {

    @Override
    public String type() {
        return "adoption.outcome-confirmed-by-chair";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, outcome, meeting);
    }

    @Override
    public Set<String> tells() {
        var groups = new LinkedHashSet<String>();
        others.forEach(state -> groups.add(Role.HEAD_OF_DELEGATION.group(state)));
        return groups;
    }
}
