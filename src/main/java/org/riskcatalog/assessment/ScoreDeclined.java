package org.riskcatalog.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;

/** A head decided to give no score in this round; for the own delegation's eyes. */
public record ScoreDeclined(UUID entry, int round, String state) implements CatalogEvent {

    @Override
    public String type() {
        return "assessment.score-declined";
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
    public List<Object> journalArguments() {
        return List.of(round, state);
    }
}
