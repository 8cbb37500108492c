package org.riskcatalog.engine.nationalclearance;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.clearance.Clearance;
import org.riskcatalog.clearance.Clearances;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.engine.Electorate;
import org.springframework.stereotype.Component;

/** The States that are asked again since their heads took their acts back: awaited, and with no clearance open. */
@Component("recalledActs")
public class RecalledActs {

    private final Electorate electorate;
    private final Clearances clearances;

    RecalledActs(Electorate electorate, Clearances clearances) {
        this.electorate = electorate;
        this.clearances = clearances;
    }

    /** Two messages that arrive together open one clearance for each State: the second finds it open. */
    public List<String> of(VariableScope execution) {
        var preparing = clearances.findBySubjectAndEndedAtIsNull(CaseVariables.subject(execution)).stream()
                .map(Clearance::state)
                .collect(Collectors.toSet());
        return electorate.of(execution).stream()
                .filter(state -> !preparing.contains(state))
                .toList();
    }
}
