package org.riskcatalog.review.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** The secretariat approved the list of dispositions; MUST comments whose States are not satisfied stay unresolved. */
public record DispositionsApproved(UUID entry, UUID consultation, int round, int unresolved, List<String> unresolvedOf)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.dispositions-approved";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.EDITOR.group(), Role.CHAIR.group());
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, unresolved, String.join(", ", unresolvedOf));
    }
}
