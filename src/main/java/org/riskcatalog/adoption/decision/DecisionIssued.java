package org.riskcatalog.adoption.decision;

import java.util.List;
import java.util.UUID;

/** A decision was issued in standard form under its number, with the statements attached. */
public record DecisionIssued(UUID entry, String reference, String number, String checksum, List<String> electorate)
        implements DecisionEvent {

    @Override
    public String type() {
        return "adoption.decision-issued";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, number, checksum.substring(0, 8));
    }
}
