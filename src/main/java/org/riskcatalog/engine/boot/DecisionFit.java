package org.riskcatalog.engine.boot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Holds an operator's decision table against the one built in: it is asked with the same inputs, answers the same outputs, and
 * where an answer is a word of the procedure, no word that the code does not know. Periods and bounds are the operator's.
 */
@Component
class DecisionFit {

    private static final Pattern WORD = Pattern.compile("\"([A-Z][A-Z_]+)\"");

    /** @throws ProcessDoesNotFit with every fault found */
    void check(Map<String, Resource> files) {
        List<String> faults = new ArrayList<>();
        files.forEach((name, file) -> {
            var builtIn = new ClassPathResource("processes/" + name);
            if (name.endsWith(".dmn") && !(file instanceof ClassPathResource) && builtIn.exists()) {
                compare("processes/" + name, read(name, builtIn), read(name, file), faults);
            }
        });
        if (!faults.isEmpty()) {
            throw new ProcessDoesNotFit(faults);
        }
    }

    private static void compare(String file, DmnModelInstance ours, DmnModelInstance theirs, List<String> faults) {
        same(
                file,
                "decision",
                all(ours, Decision.class, Decision::getId),
                all(theirs, Decision.class, Decision::getId),
                faults);
        same(
                file,
                "input",
                all(ours, Input.class, DecisionFit::asked),
                all(theirs, Input.class, DecisionFit::asked),
                faults);
        same(
                file,
                "output",
                all(ours, Output.class, Output::getName),
                all(theirs, Output.class, Output::getName),
                faults);
        var known = words(ours);
        if (!known.isEmpty()) {
            theirs.getModelElementsByType(OutputEntry.class).stream()
                    .filter(entry -> !known.containsAll(words(entry)))
                    .forEach(entry -> faults.add("%s, %s: the code knows no outcome %s, only %s"
                            .formatted(
                                    file, entry.getId(), entry.getTextContent().strip(), known)));
        }
    }

    private static void same(String file, String what, Set<String> ours, Set<String> theirs, List<String> faults) {
        ours.stream()
                .filter(one -> !theirs.contains(one))
                .forEach(one -> faults.add("%s: %s %s is missing".formatted(file, what, one)));
        theirs.stream()
                .filter(one -> !ours.contains(one))
                .forEach(one -> faults.add("%s: the code knows no %s %s".formatted(file, what, one)));
    }

    private static String asked(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }

    private static <E extends DmnElement> Set<String> all(
            DmnModelInstance model, Class<E> type, Function<E, String> name) {
        return model.getModelElementsByType(type).stream().map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(DmnModelInstance model) {
        return model.getModelElementsByType(OutputEntry.class).stream()
                .flatMap(entry -> words(entry).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(OutputEntry entry) {
        return WORD.matcher(entry.getTextContent())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DmnModelInstance read(String name, Resource file) {
        try (var content = file.getInputStream()) {
            return Dmn.readModelFromStream(content);
        } catch (IOException | RuntimeException e) {
            throw new ProcessDoesNotFit(List.of("processes/" + name + ": " + e.getMessage()));
        }
    }
}
