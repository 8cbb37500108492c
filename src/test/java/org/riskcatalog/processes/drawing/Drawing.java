package org.riskcatalog.processes.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.riskcatalog.processes.Diagram;

/** What a diagram looks like: where its nodes stand, how its flows run, where its labels are. */
final class Drawing {

    private final Diagram diagram;
    private final Map<FlowNode, Box> boxes = new HashMap<>();
    private final Map<SequenceFlow, List<Segment>> flows = new LinkedHashMap<>();

    Drawing(Diagram diagram) {
        this.diagram = diagram;
        for (var shape : diagram.all(BpmnShape.class)) {
            boxes.put((FlowNode) shape.getBpmnElement(), Box.of(shape.getBounds()));
        }
        for (var flow : diagram.all(SequenceFlow.class)) {
            flows.put(flow, flow.getDiagramElement() == null ? List.of() : segments(route(flow)));
        }
    }

    Diagram diagram() {
        return diagram;
    }

    Collection<FlowNode> nodes() {
        return diagram.all(FlowNode.class);
    }

    Collection<SequenceFlow> flows() {
        return flows.keySet();
    }

    Box box(FlowNode node) {
        return Objects.requireNonNull(boxes.get(node), () -> node.getId() + " is not drawn");
    }

    List<Segment> segments(SequenceFlow flow) {
        return flows.get(flow);
    }

    private static List<Point> route(SequenceFlow flow) {
        return flow.getDiagramElement().getWaypoints().stream()
                .map(point -> new Point(point.getX(), point.getY()))
                .toList();
    }

    private static List<Segment> segments(List<Point> route) {
        return IntStream.range(1, route.size())
                .mapToObj(i -> new Segment(route.get(i - 1), route.get(i)))
                .toList();
    }

    /** The height at which flows reach a node: an expanded subprocess is read at the height of its own start. */
    double line(FlowNode node) {
        if (node instanceof SubProcess sub) {
            return sub.getChildElementsByType(StartEvent.class).stream()
                    .mapToDouble(start -> box(start).middle())
                    .findFirst()
                    .orElseThrow();
        }
        return box(node).middle();
    }

    /** Labels by the id of what they name. */
    Map<String, Box> labels() {
        Map<String, Box> labels = new LinkedHashMap<>();
        for (var shape : diagram.all(BpmnShape.class)) {
            if (shape.getBpmnLabel() != null) {
                labels.put(
                        shape.getBpmnElement().getId(),
                        Box.of(shape.getBpmnLabel().getBounds()));
            }
        }
        for (var edge : diagram.all(BpmnEdge.class)) {
            if (edge.getBpmnLabel() != null) {
                labels.put(
                        edge.getBpmnElement().getId(),
                        Box.of(edge.getBpmnLabel().getBounds()));
            }
        }
        return labels;
    }

    /** Whether one stands in the other, or sits on its border. */
    static boolean related(FlowNode one, FlowNode other) {
        return inside(one, other) || inside(other, one) || on(one, other) || on(other, one);
    }

    private static boolean inside(FlowNode inner, FlowNode outer) {
        for (var scope = inner.getParentElement(); scope != null; scope = scope.getParentElement()) {
            if (scope.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean on(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(host);
    }

    /** A subprocess that an event starts, with what it holds, stands apart below everything. */
    static boolean apart(FlowNode node) {
        for (ModelElementInstance scope = node; scope != null; scope = scope.getParentElement()) {
            if (scope instanceof SubProcess sub && sub.triggeredByEvent()) {
                return true;
            }
        }
        return false;
    }

    /** From the first start along the default flows: how a case goes when nothing goes wrong. */
    List<FlowNode> happyPath() {
        List<FlowNode> path = new ArrayList<>();
        FlowNode node = diagram.process().getChildElementsByType(StartEvent.class).stream()
                .findFirst()
                .orElseThrow();
        while (!path.contains(node)) {
            path.add(node);
            var next = node.getOutgoing().stream()
                    .filter(flow -> flow.getConditionExpression() == null)
                    .findFirst();
            if (next.isEmpty()) {
                return path;
            }
            node = next.get().getTarget();
        }
        throw new IllegalStateException(diagram + ": the happy path never ends");
    }
}
