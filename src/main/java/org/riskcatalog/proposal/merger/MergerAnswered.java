package org.riskcatalog.proposal.merger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.proposal.SponsorsEvent;

/** A head answered whether to merge. */
public record MergerAnswered(UUID entry, String handle, Collection<String> sponsors, String state, boolean agrees)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.merger-answered";
    }

    @Override
    public Set<String> tells() {
        return Set.of();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(state, handle, agrees ? MergerAnswerWord.AGREES : MergerAnswerWord.REFUSES);
    }
}
