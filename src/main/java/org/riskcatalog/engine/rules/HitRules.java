package org.riskcatalog.engine.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Notes which rules answered, by listening to the evaluation that the running thread asked for. */
@Component
class HitRules extends AbstractProcessEnginePlugin implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<Map<String, String>> hits = new ThreadLocal<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var tables = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        tables.getCustomPostDecisionTableEvaluationListeners().add(this);
        configuration.setDmnEngineConfiguration(tables);
    }

    /** Outcome by rule id, in the order of the table. */
    Map<String, String> during(Runnable evaluation) {
        hits.set(new LinkedHashMap<>());
        try {
            evaluation.run();
            return hits.get();
        } finally {
            hits.remove();
        }
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        var noted = hits.get();
        if (noted == null) {
            return;
        }
        event.getMatchingRules()
                .forEach(rule -> noted.put(
                        rule.getId(),
                        String.valueOf(rule.getOutputEntries()
                                .values()
                                .iterator()
                                .next()
                                .getValue()
                                .getValue())));
    }
}
