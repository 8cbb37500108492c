package org.riskcatalog.engine.monitor;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.Diagram;
import org.riskcatalog.workflow.Diagram.Box;
import org.riskcatalog.workflow.Diagram.Flow;
import org.riskcatalog.workflow.Diagram.Node;
import org.riskcatalog.workflow.Diagram.Point;

/** Reads a process and its drawing (BPMN diagram interchange) out of a model. */
class DrawnModel {

    private final BpmnModelInstance model;

    DrawnModel(BpmnModelInstance model) {
        this.model = model;
    }

    Diagram diagram() {
        var process = model.getModelElementsByType(Process.class).iterator().next();
        return new Diagram(process.getId(), text(process.getName()), nodes(), flows());
    }

    private List<Node> nodes() {
        return drawn(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .map(shape -> NodeReading.node(
                        (FlowNode) shape.getBpmnElement(),
                        Objects.requireNonNull(box(shape.getBounds())),
                        shape.getBpmnLabel() == null
                                ? null
                                : box(shape.getBpmnLabel().getBounds())))
                .toList();
    }

    private List<Flow> flows() {
        return drawn(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .map(edge -> flow((SequenceFlow) edge.getBpmnElement(), edge))
                .toList();
    }

    private static Flow flow(SequenceFlow flow, BpmnEdge edge) {
        return new Flow(
                flow.getId(),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                text(flow.getName()),
                edge.getWaypoints().stream()
                        .map(point -> new Point(point.getX(), point.getY()))
                        .toList(),
                edge.getBpmnLabel() == null ? null : box(edge.getBpmnLabel().getBounds()),
                flow.getId().equals(standard(flow.getSource())));
    }

    private static @Nullable String standard(BaseElement source) {
        return source.getAttributeValue("default");
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> drawn(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static @Nullable Box box(@Nullable Bounds bounds) {
        return bounds == null ? null : new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    static String text(@Nullable String name) {
        return name == null ? "" : name;
    }
}
