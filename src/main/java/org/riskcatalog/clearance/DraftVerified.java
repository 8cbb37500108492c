package org.riskcatalog.clearance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** A focal point verified the draft and sent it to the head. */
public record DraftVerified(UUID entry, String act, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "clearance.draft-verified";
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
        return Set.of(Role.HEAD_OF_DELEGATION.group(state));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(ActWord.of(act), state);
    }
}
