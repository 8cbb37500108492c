package org.riskcatalog.proposal.merger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/**
 * One of two entries that are to be merged was taken over: its new proposer's head is asked in the place of the former.
 *
 * @param sponsors of the entry that is to go on in the other
 * @param state the new proposer
 */
public record MergerPassedOn(UUID entry, String handle, String survivor, Collection<String> sponsors, String state)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.merger-passed-on";
    }

    @Override
    public Set<String> tells() {
        return Sponsoring.told(List.of(state));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, survivor, state);
    }
}
