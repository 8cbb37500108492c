package org.riskcatalog.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.workflow.ElectorateSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The States that a diagram asks, one clearance for each: the rooms know whom. */
@Component("electorate")
public class Electorate {

    private final ObjectProvider<ElectorateSource> sources;

    Electorate(ObjectProvider<ElectorateSource> sources) {
        this.sources = sources;
    }

    /** @throws IllegalStateException if no room knows the subject: a case that asks nobody by mistake must not go on */
    public List<String> of(VariableScope execution) {
        var subject = CaseVariables.subject(execution);
        return sources.stream()
                .flatMap(source -> source.statesAsked(subject).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room asks anybody about " + subject));
    }
}
