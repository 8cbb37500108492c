package org.riskcatalog.engine.proposalmerger;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.proposal.merger.MergerStatus;
import org.riskcatalog.proposal.merger.SettleMerger;
import org.springframework.stereotype.Component;

/** The heads have answered whether to merge. */
@Component("settleMerger")
class SettleMergerDelegate implements JavaDelegate {

    private final SettleMerger mergers;

    SettleMergerDelegate(SettleMerger mergers) {
        this.mergers = mergers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var merged = mergers.settle(CaseVariables.entry(execution)) == MergerStatus.MERGED;
        execution.setVariable("mergerOutcome", merged ? "merged" : "refused");
    }
}
