package org.riskcatalog.clearance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/**
 * The head took a signed act back before the outer deadline: it stays on record as superseded, a fresh clearance opens.
 *
 * @param subject what the act was about: consultation, round of scores, measure
 */
public record ActRecalled(UUID entry, String act, UUID subject, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "clearance.act-recalled";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return Audience.delegation(state);
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.FOCAL_POINT.group(state), Role.DEPUTY_FOCAL_POINT.group(state));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(ActWord.of(act), state);
    }
}
