package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.members.Role;

/** A written outcome was returned to the secretariat with a reason. */
public record OutcomeReturned(UUID item, UUID entry, String reference, String by, String reason, List<String> states)
        implements ItemEvent {

    /** What {@link #by} says if it was the chair. */
    public static final String CHAIR = "chair";

    @Override
    public String type() {
        return by.equals(CHAIR) ? "adoption.outcome-returned-by-chair" : "adoption.outcome-returned";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, by, reason);
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.SECRETARIAT.group());
    }
}
