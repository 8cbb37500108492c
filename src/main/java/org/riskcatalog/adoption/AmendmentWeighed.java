package org.riskcatalog.adoption;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** The editor said whether an amendment that broke silence is an editorial one. */
public record AmendmentWeighed(UUID entry, String handle, boolean editorial, String note, List<String> states)
        implements CatalogEvent {

    @Override
    public String type() {
        return editorial ? "adoption.amendment-accepted" : "adoption.amendment-not-editorial";
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
        return List.of(handle, note);
    }
}
