package org.riskcatalog.proposal.merger;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose heads a proposed merger waits for. */
@Component
public class AskedToMerge {

    private final Mergers mergers;
    private final MergerAnswers answers;

    AskedToMerge(Mergers mergers, MergerAnswers answers) {
        this.mergers = mergers;
        this.answers = answers;
    }

    /** Those who have not consented yet. @param id the proposal that is to be merged */
    public List<String> awaited(UUID id) {
        var merger = mergers.pending(id);
        var consented = consented(merger);
        return merger.asked().stream()
                .filter(state -> !consented.contains(state))
                .toList();
    }

    /** Whether that State's head is asked now; another State may have taken its entry over. */
    public boolean asks(UUID id, String state) {
        return mergers.last(id)
                .filter(merger -> merger.status() == MergerStatus.PROPOSED)
                .filter(merger -> merger.asked().contains(state))
                .isPresent();
    }

    private Set<String> consented(Merger merger) {
        return answers.findByMergerIdOrderByGivenAt(merger.id()).stream()
                .filter(MergerAnswer::agrees)
                .map(MergerAnswer::state)
                .collect(Collectors.toSet());
    }
}
