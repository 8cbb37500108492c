package org.riskcatalog.clearance.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.riskcatalog.clearance.DecideAct;
import org.riskcatalog.clearance.NationalAct;
import org.riskcatalog.clearance.PrepareAct;
import org.riskcatalog.clearance.ReadClearance;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.desk.forms.TaskFormSource;
import org.springframework.stereotype.Component;

/** Makes the four forms for the act of each room. */
@Component
class ClearanceForms implements TaskFormSource {

    private final Collection<NationalAct<?>> acts;
    private final ReadClearance read;
    private final PrepareAct prepare;
    private final DecideAct decide;
    private final Delegation delegation;

    ClearanceForms(
            Collection<NationalAct<?>> acts,
            ReadClearance read,
            PrepareAct prepare,
            DecideAct decide,
            Delegation delegation) {
        this.acts = acts;
        this.read = read;
        this.prepare = prepare;
        this.decide = decide;
        this.delegation = delegation;
    }

    @Override
    public Collection<TaskForm<?>> forms() {
        List<TaskForm<?>> forms = new ArrayList<>();
        acts.forEach(act -> {
            forms.add(new AssignForm(act.word(), read, prepare, delegation));
            forms.add(new InputForm<>(act, read, prepare));
            forms.add(new ConsolidateForm<>(act, read, prepare));
            forms.add(new SignForm<>(act, read, decide));
        });
        return forms;
    }
}
