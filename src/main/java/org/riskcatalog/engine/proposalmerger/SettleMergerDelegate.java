package org.riskcatalog.engine.proposalmerger;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.engine.messages.CaseMessages;
import org.riskcatalog.proposal.merger.MergerStatus;
import org.riskcatalog.proposal.merger.SettleMerger;
import org.springframework.stereotype.Component;

/** The heads have answered whether to merge. */
@Component("settleMerger")
class SettleMergerDelegate implements JavaDelegate {

    private final SettleMerger mergers;
    private final CaseMessages messages;

    SettleMergerDelegate(SettleMerger mergers, CaseMessages messages) {
        this.mergers = mergers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Whoever took an entry over while the last head answered was not asked any more: settling says what that comes
        // to.
        messages.heard(MergerMessages.SPONSOR_CHANGED, CaseVariables.entry(execution));
        var merged = mergers.settle(CaseVariables.entry(execution)) == MergerStatus.MERGED;
        execution.setVariable("mergerOutcome", merged ? "merged" : "refused");
    }
}
