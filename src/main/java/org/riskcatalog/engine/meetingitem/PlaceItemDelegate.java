package org.riskcatalog.engine.meetingitem;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.riskcatalog.adoption.meeting.PlaceItems;
import org.riskcatalog.engine.CaseVariables;
import org.springframework.stereotype.Component;

/** The item goes on the agenda of the next meeting that may take it, if one is scheduled. */
@Component("placeItem")
class PlaceItemDelegate implements JavaDelegate {

    private final PlaceItems agendas;

    PlaceItemDelegate(PlaceItems agendas) {
        this.agendas = agendas;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var placed = agendas.place(CaseVariables.subject(execution));
        execution.setVariable("placeItemOutcome", placed ? "placed" : "noMeeting");
    }
}
