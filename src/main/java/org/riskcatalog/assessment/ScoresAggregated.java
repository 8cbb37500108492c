package org.riskcatalog.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.RiskLevel;

/** A round closed with scores enough to say what they come to. */
public record ScoresAggregated(
        UUID entry,
        int round,
        String handle,
        List<String> states,
        int scored,
        int abstained,
        RiskLevel level,
        Confidence confidence,
        double likelihood,
        double impact,
        RoundStatus agreement,
        String levelRule,
        String confidenceRule)
        implements CatalogEvent {

    static ScoresAggregated of(UUID entry, String handle, List<String> states, Aggregate aggregate) {
        return new ScoresAggregated(
                entry,
                aggregate.number(),
                handle,
                states,
                aggregate.scored(),
                aggregate.abstained(),
                Objects.requireNonNull(aggregate.level()),
                Objects.requireNonNull(aggregate.confidence()),
                Objects.requireNonNull(aggregate.likelihood()).median(),
                Objects.requireNonNull(aggregate.impact()).median(),
                aggregate.converged() ? RoundStatus.CONVERGED : RoundStatus.NOT_CONVERGED,
                Objects.requireNonNull(aggregate.levelRule()),
                Objects.requireNonNull(aggregate.confidenceRule()));
    }

    @Override
    public String type() {
        return "assessment.scores-aggregated";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return Told.participants(states);
    }

    @Override
    public Set<String> tells() {
        return Told.delegations(states);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(
                round, scored, states.size(), abstained, level, confidence, likelihood, impact, agreement, handle);
    }
}
