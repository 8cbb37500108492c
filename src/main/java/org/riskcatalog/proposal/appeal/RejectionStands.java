package org.riskcatalog.proposal.appeal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.proposal.SponsorsEvent;

/** Nobody appealed in time: the rejection is final. */
public record RejectionStands(UUID entry, String handle, Collection<String> sponsors) implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.rejection-stands";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle);
    }
}
