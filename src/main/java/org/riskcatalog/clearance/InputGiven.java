package org.riskcatalog.clearance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;

/** An expert gave input. */
public record InputGiven(UUID entry, String act, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "clearance.input-given";
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
        return Set.of();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(ActWord.of(act), state);
    }
}
