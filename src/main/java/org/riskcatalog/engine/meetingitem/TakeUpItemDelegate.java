package org.riskcatalog.engine.meetingitem;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.meeting.TakeUpItem;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The meeting has begun and takes the item up. */
@Component("takeUpItem")
class TakeUpItemDelegate implements JavaDelegate {

    private final TakeUpItem items;
    private final MeetingMessages messages;

    TakeUpItemDelegate(TakeUpItem items, MeetingMessages messages) {
        this.items = items;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var item = CaseVariables.subject(execution);
        var takenUp = items.takeUp(item);
        execution.setVariable("takeUpItemOutcome", takenUp ? "takenUp" : "elsewhere");
        if (!takenUp) {
            messages.heard(item);
        }
    }
}
