package org.riskcatalog.adoption;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** After a cancelled silence the chair took the entry to a meeting, with the reason. */
public record TakenToMeeting(UUID entry, String handle, String reason, List<String> states) implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.taken-to-meeting";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        var groups = new LinkedHashSet<String>();
        states.forEach(state -> groups.add(Role.HEAD_OF_DELEGATION.group(state)));
        groups.add(Role.SECRETARIAT.group());
        return groups;
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, reason);
    }
}
