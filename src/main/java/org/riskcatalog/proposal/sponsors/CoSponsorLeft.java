package org.riskcatalog.proposal.sponsors;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/** A State that was named as co-sponsor does not sign: the proposal goes on without it. */
public record CoSponsorLeft(UUID entry, String handle, Collection<String> sponsors, String state)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.co-sponsor-left";
    }

    @Override
    public Audience audience() {
        return Sponsoring.among(sponsors);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(state, handle);
    }
}
