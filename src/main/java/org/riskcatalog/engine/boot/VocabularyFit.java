package org.riskcatalog.engine.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/**
 * Holds diagrams that override against those built in: outcomes that a flow asks for, messages, groups and what is asked of a
 * bean. The code says no other words than the diagrams that it came with, so a word mistyped would never be heard, and the
 * default flow would be taken in silence.
 */
@Component
class VocabularyFit {

    private static final Pattern OUTCOME = Pattern.compile("\\w+\\s*[!=]=\\s*'[^']*'");
    private static final Pattern CALL = Pattern.compile("\\w+\\.\\w+(?=\\()");

    private record Word(String element, String kind, String text) {}

    /** @throws ProcessDoesNotFit with every word of the first that the second do not know */
    void check(Map<String, BpmnModelInstance> diagrams, Map<String, BpmnModelInstance> builtIn) {
        var known = builtIn.values().stream()
                .flatMap(VocabularyFit::words)
                .map(word -> word.kind() + word.text())
                .collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        diagrams.forEach((name, model) -> words(model)
                .filter(word -> !known.contains(word.kind() + word.text()))
                .forEach(word -> faults.add(
                        "%s, %s: the code knows no %s %s".formatted(name, word.element(), word.kind(), word.text()))));
        if (!faults.isEmpty()) {
            throw new ProcessDoesNotFit(faults);
        }
    }

    private static Stream<Word> words(BpmnModelInstance model) {
        return Stream.of(
                        all(model, SequenceFlow.class).flatMap(flow -> said(flow, flow.getConditionExpression())),
                        all(model, TimerEventDefinition.class).flatMap(timer -> said(timer, timer.getTimeDate())),
                        all(model, MultiInstanceLoopCharacteristics.class)
                                .flatMap(loop -> said(loop, loop.getCamundaCollection())),
                        all(model, UserTask.class)
                                .flatMap(task -> Stream.concat(
                                        said(task, task.getCamundaCandidateGroups()),
                                        said(task, task.getCamundaDueDate()))),
                        all(model, UserTask.class).flatMap(VocabularyFit::group),
                        all(model, Message.class)
                                .map(message -> new Word(message.getId(), "message", message.getName())))
                .flatMap(words -> words);
    }

    private static <E extends ModelElementInstance> Stream<E> all(BpmnModelInstance model, Class<E> type) {
        return model.getModelElementsByType(type).stream();
    }

    private static Stream<Word> group(UserTask task) {
        var group = task.getCamundaCandidateGroups();
        return group == null || group.startsWith("$") ? Stream.of() : Stream.of(new Word(task.getId(), "group", group));
    }

    private static Stream<Word> said(ModelElementInstance by, ModelElementInstance expression) {
        return expression == null ? Stream.of() : said(by, expression.getTextContent());
    }

    private static Stream<Word> said(ModelElementInstance by, String expression) {
        if (expression == null) {
            return Stream.of();
        }
        return Stream.concat(
                OUTCOME.matcher(expression)
                        .results()
                        .map(match -> new Word(id(by), "outcome", match.group().replaceAll("[!=\\s]+", " "))),
                CALL.matcher(expression).results().map(match -> new Word(id(by), "expression", match.group())));
    }

    /** Of the element that is drawn; what it consists of has an id of no meaning or none. */
    private static String id(ModelElementInstance element) {
        return Stream.iterate(element, Objects::nonNull, ModelElementInstance::getParentElement)
                .filter(one -> one instanceof BaseElement && ids(one).contains("_"))
                .map(VocabularyFit::ids)
                .findFirst()
                .orElse("");
    }

    private static String ids(ModelElementInstance element) {
        return Objects.requireNonNullElse(((BaseElement) element).getId(), "");
    }
}
