package org.riskcatalog.proposal.sponsors;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/**
 * The proposing delegation named the States that shall sponsor the draft with it; they see it from now on.
 *
 * @param asked those that were not named before
 */
public record CoSponsorsNamed(UUID entry, String handle, Collection<String> sponsors, Collection<String> asked)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.co-sponsors-named";
    }

    @Override
    public Audience audience() {
        return Sponsoring.among(sponsors);
    }

    @Override
    public Set<String> tells() {
        return Sponsoring.told(asked);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, String.join(", ", sponsors));
    }
}
