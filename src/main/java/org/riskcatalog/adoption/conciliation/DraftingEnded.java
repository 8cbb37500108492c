package org.riskcatalog.adoption.conciliation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/**
 * The time of a drafting group ran out before it proposed a text.
 *
 * @param group States that drafted together with the editor
 */
public record DraftingEnded(UUID entry, String handle, List<String> group) implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.drafting-over";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        var groups = DraftingGroup.people(group);
        groups.add(Role.CHAIR.group());
        groups.add(Role.SECRETARIAT.group());
        return groups;
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle);
    }
}
