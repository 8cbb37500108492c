package org.riskcatalog.proposal.merger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.members.Role;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/** A proposal goes on in another entry. */
public record EntryMerged(UUID entry, String handle, String survivor, Collection<String> sponsors)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.merged";
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
