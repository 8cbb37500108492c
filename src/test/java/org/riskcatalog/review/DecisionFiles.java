package org.riskcatalog.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.riskcatalog.workflow.Rules;
import org.riskcatalog.workflow.Ruling;

/** The decision tables as they stand in {@code processes/decisions}, asked without a process engine. */
public final class DecisionFiles implements Rules, DmnDecisionTableEvaluationListener {

    private final DmnEngine engine;
    private Optional<String> rule = Optional.empty();

    public DecisionFiles() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this);
        engine = configuration.buildEngine();
    }

    @Override
    public Ruling ask(String decision, Map<String, ?> inputs) {
        return collect(decision, inputs).get(0);
    }

    @Override
    public List<Ruling> collect(String decision, Map<String, ?> inputs) {
        try (var file = Files.newInputStream(Path.of("processes", "decisions", decision + ".dmn"))) {
            var result = engine.evaluateDecisionTable(decision, file, Variables.fromMap(Map.copyOf(inputs)));
            String outcome = result.getFirstResult().getEntry("outcome");
            return List.of(new Ruling(
                    decision, outcome, rule.orElseThrow(), "reason of " + rule.orElseThrow(), "1", Map.copyOf(inputs)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        rule = event.getMatchingRules().stream().findFirst().map(matched -> matched.getId());
    }
}
