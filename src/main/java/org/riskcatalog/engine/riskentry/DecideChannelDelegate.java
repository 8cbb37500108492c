package org.riskcatalog.engine.riskentry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.DecideChannel;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** By which channel the entry is decided is what the rule says. */
@Component("decideChannel")
class DecideChannelDelegate implements JavaDelegate {

    private final DecideChannel channel;

    DecideChannelDelegate(DecideChannel channel) {
        this.channel = channel;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var assessment = CaseVariables.word(execution, "assessmentOutcome");
        execution.setVariable("channelOutcome", channel.decide(CaseVariables.entry(execution), assessment));
    }
}
