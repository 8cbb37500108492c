package org.riskcatalog.adoption;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/**
 * Somebody objected to one measure only: the text goes on without it, the measure waits for a meeting.
 *
 * @param revision the last one in which it stood
 * @param measure its title
 */
public record MeasureSplitOff(UUID entry, String handle, UUID revision, String measure, List<String> states)
        implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.measure-split-off";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        var groups = new LinkedHashSet<String>();
        states.forEach(state -> groups.add(Role.HEAD_OF_DELEGATION.group(state)));
        groups.add(Role.CHAIR.group());
        groups.add(Role.SECRETARIAT.group());
        return groups;
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, measure);
    }
}
