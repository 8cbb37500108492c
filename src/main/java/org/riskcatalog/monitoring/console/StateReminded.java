package org.riskcatalog.monitoring.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** The chair or the secretariat reminded a State of an act that is awaited of it. A reminder, never blame: other States do not read of it. */
record StateReminded(UUID entry, String handle, String act, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "console.state-reminded";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return Audience.of("state:" + state, Role.CHAIR.group(), Role.SECRETARIAT.group());
    }

    @Override
    public Set<String> tells() {
        return Set.of(
                Role.HEAD_OF_DELEGATION.group(state),
                Role.FOCAL_POINT.group(state),
                Role.DEPUTY_FOCAL_POINT.group(state));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, state);
    }
}
