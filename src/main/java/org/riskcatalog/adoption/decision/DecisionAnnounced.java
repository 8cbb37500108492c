package org.riskcatalog.adoption.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adopted text was announced: the decision takes effect.
 *
 * @param meeting at which it was announced; null for a circular
 */
public record DecisionAnnounced(
        UUID entry,
        UUID subject,
        String reference,
        String where,
        @Nullable UUID meeting,
        List<String> electorate) implements DecisionEvent {

    @Override
    public int version() {
        return 2;
    }

    @Override
    public String type() {
        return "adoption.decision-announced";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, where);
    }
}
