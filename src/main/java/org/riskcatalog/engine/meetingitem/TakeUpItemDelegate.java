package org.riskcatalog.engine.meetingitem;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.meeting.TakeUpItem;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.engine.Groups;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/** The meeting has begun; from now on it is known which delegations may confirm beside the chair. */
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
        if (takenUp) {
            execution.setVariable(
                    Groups.CONFIRMING,
                    items.confirming(item).stream()
                            .map(Role.HEAD_OF_DELEGATION::group)
                            .collect(Collectors.joining(",")));
        } else {
            messages.heard(item);
        }
    }
}
