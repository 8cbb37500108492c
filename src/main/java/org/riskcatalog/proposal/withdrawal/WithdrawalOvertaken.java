package org.riskcatalog.proposal.withdrawal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.proposal.SponsorsEvent;

/** The entry ended by another road before anybody took it over: there is nothing to withdraw any more. */
public record WithdrawalOvertaken(UUID withdrawal, UUID entry, String handle, Collection<String> sponsors)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.withdrawal-overtaken";
    }

    @Override
    public Set<String> tells() {
        return Set.of();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle);
    }
}
