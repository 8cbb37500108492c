package org.riskcatalog.adoption.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** Something that happened to a decision; all delegations are told. */
interface DecisionEvent extends CatalogEvent {

    UUID entry();

    List<String> electorate();

    @Override
    default Optional<UUID> entryId() {
        return Optional.of(entry());
    }

    @Override
    default Set<String> tells() {
        var groups = new LinkedHashSet<String>();
        electorate().forEach(state -> {
            groups.add(Role.HEAD_OF_DELEGATION.group(state));
            groups.add(Role.FOCAL_POINT.group(state));
        });
        groups.add(Role.CHAIR.group());
        groups.add(Role.SECRETARIAT.group());
        return groups;
    }
}
