package org.riskcatalog.clearance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** The head signed the State's act. */
public record ActSigned(UUID entry, String act, String state, String checksum) implements CatalogEvent {

    @Override
    public String type() {
        return "clearance.act-signed";
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
        return Set.of(Role.FOCAL_POINT.group(state));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(ActWord.of(act), state, checksum.substring(0, 8));
    }
}
