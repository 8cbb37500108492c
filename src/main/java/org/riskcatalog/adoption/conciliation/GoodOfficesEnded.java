package org.riskcatalog.adoption.conciliation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/**
 * Good offices are over.
 *
 * @param result what the chair says that they came to; empty if their time ran out
 */
public record GoodOfficesEnded(UUID entry, String handle, String result, List<String> states) implements CatalogEvent {

    @Override
    public String type() {
        return result.isEmpty() ? "adoption.good-offices-over" : "adoption.good-offices-reported";
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
        return List.of(handle, result);
    }
}
