package org.riskcatalog.engine.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.Rules;
import org.riskcatalog.workflow.Ruling;
import org.springframework.stereotype.Component;

/** Asks the deployed decision tables, and says which rule answered and why. */
@Component
class DecisionTables implements Rules {

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final HitRules hits;

    DecisionTables(DecisionService decisions, RepositoryService repository, HitRules hits) {
        this.decisions = decisions;
        this.repository = repository;
        this.hits = hits;
    }

    @Override
    public Ruling ask(String decision, Map<String, ?> inputs) {
        return collect(decision, inputs).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule of " + decision + " matches " + inputs));
    }

    @Override
    public List<Ruling> collect(String decision, Map<String, ?> inputs) {
        var definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("there is no decision " + decision);
        }
        Map<String, Object> given = new LinkedHashMap<>(inputs);
        var hit = hits.during(() -> decisions
                .evaluateDecisionTableById(definition.getId())
                .variables(given)
                .evaluate());
        var model = repository.getDmnModelInstance(definition.getId());
        List<Ruling> rulings = new ArrayList<>();
        hit.forEach((rule, outcome) -> {
            Rule element = model.getModelElementById(rule);
            var reason = element.getDescription() == null
                    ? ""
                    : element.getDescription().getTextContent();
            rulings.add(new Ruling(decision, outcome, rule, reason, version(definition.getVersionTag()), given));
        });
        return rulings;
    }

    private static String version(@Nullable String tag) {
        return Objects.requireNonNullElse(tag, "");
    }
}
