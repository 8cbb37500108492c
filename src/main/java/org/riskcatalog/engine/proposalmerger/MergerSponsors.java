package org.riskcatalog.engine.proposalmerger;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.merger.AskedToMerge;
import org.springframework.stereotype.Component;

/** The States whose heads must agree to a merger still. */
@Component("mergerSponsors")
public class MergerSponsors {

    private final AskedToMerge asked;

    MergerSponsors(AskedToMerge asked) {
        this.asked = asked;
    }

    /** Two-letter codes; one if the same State proposed both entries; none if who took one over has agreed already. */
    public List<String> of(VariableScope execution) {
        return asked.awaited(CaseVariables.entry(execution));
    }
}
