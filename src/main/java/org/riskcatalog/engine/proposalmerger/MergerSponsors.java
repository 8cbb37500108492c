package org.riskcatalog.engine.proposalmerger;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.merger.Mergers;
import org.springframework.stereotype.Component;

/** The States whose heads must agree to a merger. */
@Component("mergerSponsors")
public class MergerSponsors {

    private final Mergers mergers;

    MergerSponsors(Mergers mergers) {
        this.mergers = mergers;
    }

    /** Two-letter codes; one if the same State proposed both entries. */
    public List<String> of(VariableScope execution) {
        return mergers.pending(CaseVariables.entry(execution)).asked();
    }
}
