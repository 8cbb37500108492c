package org.riskcatalog.processes.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riskcatalog.processes.Diagram;

/** Each drawing rule notices a diagram that was spoiled to break it. */
class SpoiledDrawingTest {

    private static final Map<DrawingRule, Consumer<Diagram>> SPOILED = new EnumMap<>(Map.ofEntries(
            Map.entry(DrawingRule.EVERYTHING_IS_DRAWN, diagram -> {
                var shape = shape(diagram, "endEvent_declined");
                shape.getParentElement().removeChildElement(shape);
            }),
            Map.entry(
                    DrawingRule.FLOWS_ARE_ORTHOGONAL,
                    diagram -> waypoint(diagram, "flow_signed", 1).setY(190)),
            Map.entry(
                    DrawingRule.FLOWS_ENTER_LEFT,
                    diagram -> waypoint(diagram, "flow_signed", 1)
                            .setX(shape(diagram, "endEvent_signed").getBounds().getX() + 36)),
            Map.entry(
                    DrawingRule.FLOWS_LEAVE_RIGHT,
                    diagram -> waypoint(diagram, "flow_signActToSigned", 0)
                            .setX(shape(diagram, "userTask_signAct").getBounds().getX())),
            Map.entry(DrawingRule.NO_FLOW_CROSSES_ANOTHER, diagram -> {
                var down = waypoint(diagram, "flow_declined", 0);
                down.setX(down.getX() - 200);
                var across = waypoint(diagram, "flow_declined", 1);
                across.setX(across.getX() - 200);
                across.setY(320);
            }),
            Map.entry(
                    DrawingRule.NO_FLOW_RUNS_THROUGH_A_SHAPE, diagram -> place(diagram, "endEvent_declined", 900, 282)),
            Map.entry(
                    DrawingRule.LOOP_BACKS_RUN_ALONG_THE_BOTTOM,
                    diagram -> place(diagram, "endEvent_declined", 900, 400)),
            Map.entry(DrawingRule.NO_SHAPE_COVERS_ANOTHER, diagram -> place(diagram, "endEvent_declined", 1080, 150)),
            Map.entry(DrawingRule.THE_HAPPY_PATH_IS_ONE_ROW, diagram -> place(diagram, "endEvent_signed", 1256, 200)),
            Map.entry(DrawingRule.EXCEPTIONS_LIE_BELOW, diagram -> place(diagram, "endEvent_declined", 1256, 20)),
            Map.entry(DrawingRule.IT_FITS_A_SCREEN, diagram -> place(diagram, "endEvent_signed", 2256, 142)),
            Map.entry(
                    DrawingRule.NO_LANES_NO_COLOURS,
                    diagram -> shape(diagram, "endEvent_signed")
                            .setAttributeValueNs("http://bpmn.io/schema/bpmn/biocolor/1.0", "fill", "red")),
            Map.entry(
                    DrawingRule.LABELS_ARE_FREE,
                    diagram -> shape(diagram, "gateway_signed")
                            .getBpmnLabel()
                            .getBounds()
                            .setY(150))));

    @ParameterizedTest
    @EnumSource
    void aRuleNoticesWhatBreaksIt(DrawingRule rule) {
        var diagram = Diagram.of("national-clearance");
        assertThat(rule.broken(new Drawing(diagram))).isEmpty();
        SPOILED.get(rule).accept(diagram);
        assertThat(rule.broken(new Drawing(diagram))).isNotEmpty();
    }

    private static BpmnShape shape(Diagram diagram, String node) {
        FlowNode element = diagram.element(node);
        return (BpmnShape) element.getDiagramElement();
    }

    private static void place(Diagram diagram, String end, double x, double y) {
        EndEvent element = diagram.element(end);
        var bounds = element.getDiagramElement().getBounds();
        bounds.setX(x);
        bounds.setY(y);
    }

    private static Waypoint waypoint(Diagram diagram, String flow, int index) {
        SequenceFlow element = diagram.element(flow);
        return element.getDiagramElement().getWaypoints().stream()
                .skip(index)
                .findFirst()
                .orElseThrow();
    }
}
