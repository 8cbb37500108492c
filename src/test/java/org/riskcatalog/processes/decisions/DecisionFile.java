package org.riskcatalog.processes.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.riskcatalog.processes.Diagram;

/** One decision table, read afresh, so that a test may take a rule out of it. */
record DecisionFile(String id, DmnModelInstance model) {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /** Every table; at least the ten that the procedure names. */
    static List<DecisionFile> all() {
        try (Stream<Path> files = Files.list(Diagram.FOLDER.resolve("decisions"))) {
            var decisions = files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .map(file -> of(file.getFileName().toString().replace(".dmn", "")))
                    .toList();
            assertThat(decisions)
                    .extracting(DecisionFile::id)
                    .contains(
                            "admissibility",
                            "consultationPeriod",
                            "riskLevel",
                            "confidence",
                            "positionTally",
                            "secondConsultation",
                            "decisionChannel",
                            "silencePeriod",
                            "silenceBreakRoute",
                            "measureViability");
            return decisions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DecisionFile of(String id) {
        var file = Diagram.FOLDER.resolve("decisions").resolve(id + ".dmn");
        return new DecisionFile(id, Dmn.readModelFromFile(file.toFile()));
    }

    Decision decision() {
        return model.getModelElementById(id);
    }

    DecisionTable table() {
        return model.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    Collection<Rule> rules() {
        return table().getRules();
    }

    DecisionFile without(Rule rule) {
        var copy = of(id);
        Rule same = copy.model.getModelElementById(rule.getId());
        copy.table().removeChildElement(same);
        return copy;
    }

    /** Ready to be asked. */
    Asked ready() {
        var parsed = ENGINE.parseDecision(id, model);
        return given ->
                ENGINE
                        .evaluateDecisionTable(parsed, Variables.fromMap(given.inputs()))
                        .collectEntries("outcome")
                        .stream()
                        .map(String::valueOf)
                        .toList();
    }

    /** A table that answers cases. */
    interface Asked {
        List<String> answer(Case given);
    }

    @Override
    public String toString() {
        return id;
    }
}
