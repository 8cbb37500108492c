package org.riskcatalog.engine.meetingitem;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.meeting.OpenItem;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The matter for which the case was called comes before a meeting. */
@Component("openItem")
class OpenItemDelegate implements JavaDelegate {

    private final OpenItem items;

    OpenItemDelegate(OpenItem items) {
        this.items = items;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kind = MatterKind.ofWord(CaseVariables.word(execution, "matter"));
        var item = items.debate(kind, CaseVariables.uuid(execution, "matterId"));
        execution.setVariable(CaseVariables.SUBJECT, item.toString());
    }
}
