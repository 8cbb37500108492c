package org.riskcatalog.engine.riskentry;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.engine.messages.CaseMessages;
import org.riskcatalog.proposal.withdrawal.EntryTakenOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A co-sponsor took over an entry that its proposer withdrew: if its case waits for that at the chair's request, it goes on. Who was
 * asked to withdraw it and has not answered yet is its proposer no more and is asked no more.
 */
@Component
class TakeOverMessages {

    private static final String SETTLED = "withdrawal.settled";

    private final CaseMessages messages;
    private final RuntimeService cases;
    private final TaskService tasks;

    TakeOverMessages(CaseMessages messages, RuntimeService cases, TaskService tasks) {
        this.messages = messages;
        this.cases = cases;
        this.tasks = tasks;
    }

    @EventListener
    void on(EntryTakenOver event) {
        var entry = event.entry().toString();
        if (awaited(entry)) {
            messages.send(SETTLED, event.entry(), event.entry());
        }
        tasks.createTaskQuery()
                .taskDefinitionKey("userTask_answerWithdrawalRequest")
                .processVariableValueEquals(CaseVariables.SUBJECT, entry)
                .list()
                .forEach(request ->
                        tasks.complete(request.getId(), Map.of("answerWithdrawalRequestOutcome", "takenOver")));
    }

    /** Also while the case is suspended: it hears of it when it goes on. */
    private boolean awaited(String entry) {
        return cases.createExecutionQuery()
                        .messageEventSubscriptionName(SETTLED)
                        .processVariableValueEquals(CaseVariables.SUBJECT, entry)
                        .count()
                > 0;
    }
}
