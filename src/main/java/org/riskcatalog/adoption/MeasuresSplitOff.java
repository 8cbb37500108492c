package org.riskcatalog.adoption;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/**
 * A meeting adopted an entry without the measures to which somebody objected.
 *
 * @param revision the last one in which they stood
 * @param measures their titles
 */
public record MeasuresSplitOff(
        UUID entry, UUID revision, String handle, String meeting, List<String> measures, List<String> states)
        implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.measures-split-off";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, meeting, String.join("; ", measures));
    }

    @Override
    public Set<String> tells() {
        var groups = new LinkedHashSet<String>();
        states.forEach(state -> groups.add(Role.HEAD_OF_DELEGATION.group(state)));
        groups.add(Role.CHAIR.group());
        groups.add(Role.SECRETARIAT.group());
        return groups;
    }
}
