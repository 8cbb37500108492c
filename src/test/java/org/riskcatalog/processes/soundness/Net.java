package org.riskcatalog.processes.soundness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A diagram as the token game reads it: nodes, flows, and what lies in what. */
final class Net {

    private final Process process;
    private final Map<String, FlowElement> elements;

    Net(BpmnModelInstance model) {
        process = model.getModelElementsByType(Process.class).iterator().next();
        elements = model.getModelElementsByType(FlowElement.class).stream()
                .collect(Collectors.toMap(FlowElement::getId, Function.identity()));
    }

    String process() {
        return process.getId();
    }

    /** Everything that a token can be in or pass. */
    Set<String> places() {
        return new TreeSet<>(elements.keySet());
    }

    FlowElement element(String id) {
        return elements.get(id);
    }

    List<StartEvent> starts(ModelElementInstance scope) {
        return List.copyOf(scope.getChildElementsByType(StartEvent.class));
    }

    List<StartEvent> starts() {
        return starts(process);
    }

    static Stream<String> out(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getId);
    }

    List<BoundaryEvent> events(FlowNode host) {
        return elements(BoundaryEvent.class)
                .filter(event -> event.getAttachedTo().equals(host))
                .toList();
    }

    /** Subprocesses that an event starts. */
    List<SubProcess> eventSubprocesses() {
        return elements(SubProcess.class).filter(SubProcess::triggeredByEvent).toList();
    }

    private <T> Stream<T> elements(Class<T> type) {
        return elements.values().stream().filter(type::isInstance).map(type::cast);
    }

    String scope(String place) {
        return ((BaseElement) elements.get(place).getParentElement()).getId();
    }

    /** Whether the place lies in the scope, at any depth. */
    boolean inside(String place, String scope) {
        for (ModelElementInstance up = elements.get(place).getParentElement(); up != null; up = up.getParentElement()) {
            if (up instanceof BaseElement element && element.getId().equals(scope)) {
                return true;
            }
        }
        return false;
    }
}
