package org.riskcatalog.adoption.decision;

import java.util.List;
import java.util.UUID;

/** An adopted text was announced: the decision takes effect. */
public record DecisionAnnounced(UUID entry, String reference, String where, List<String> electorate)
        implements DecisionEvent {

    @Override
    public String type() {
        return "adoption.decision-announced";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, where);
    }
}
