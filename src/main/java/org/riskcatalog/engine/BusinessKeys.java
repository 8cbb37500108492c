package org.riskcatalog.engine;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;

/** Numbers what an entry's case calls more than once, so that it is recognisable in Cockpit: {@code KZ-2026-012/review-2}. */
@Component("businessKeys")
public class BusinessKeys {

    private final HistoryService history;

    public BusinessKeys(HistoryService history) {
        this.history = history;
    }

    /** The key of the next case that the call activity starts, counted over the whole entry. */
    public String next(DelegateExecution execution, String word) {
        return numbered(execution, CaseVariables.word(execution, CaseVariables.HANDLE) + "/" + word + "-");
    }

    /** The key of the next case that the call activity starts, counted within the case that calls: {@code …/measure-1/call-2}. */
    public String within(DelegateExecution execution, String word) {
        return numbered(execution, execution.getProcessBusinessKey() + "/" + word + "-");
    }

    private String numbered(DelegateExecution execution, String stem) {
        var call = (CallActivity) execution.getBpmnModelElementInstance();
        var before = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(call.getCalledElement())
                .processInstanceBusinessKeyLike(stem + "%")
                .count();
        return stem + (before + 1);
    }
}
