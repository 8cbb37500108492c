package org.riskcatalog.proposal.merger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.proposal.SponsorsEvent;

/** A proposal was merged into this entry: its proposer sponsors this one too. */
public record SponsorsGained(UUID entry, String handle, String merged, Collection<String> sponsors)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.sponsors-gained";
    }

    @Override
    public Audience audience() {
        return Audience.everyone();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(merged, handle, String.join(", ", sponsors));
    }
}
