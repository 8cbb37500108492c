package org.riskcatalog.engine.measureadoption;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.measures.Measures;
import org.springframework.stereotype.Component;

/** The measures of the adopted entry, one case for each. */
@Component("proposedMeasures")
public class ProposedMeasures {

    private final Measures measures;

    ProposedMeasures(Measures measures) {
        this.measures = measures;
    }

    /** Ids, in the order of the text. */
    public List<String> of(VariableScope execution) {
        return measures.findByEntryIdOrderByPosition(CaseVariables.entry(execution)).stream()
                .map(measure -> measure.id().toString())
                .toList();
    }
}
