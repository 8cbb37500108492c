package org.riskcatalog.proposal.merger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.members.Role;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/** One of the heads did not agree to merge: the secretariat decides again. */
public record MergerRefused(UUID entry, String handle, String survivor, Collection<String> sponsors)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.merger-refused";
    }

    @Override
    public Set<String> tells() {
        return Sponsoring.told(sponsors, Role.SECRETARIAT);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, survivor);
    }
}
