package org.riskcatalog.processes.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Where nodes stand. */
final class Shapes {

    private static final double WIDEST = 2000;
    /** About thirty; a road that needs more calls a part of it. */
    private static final int MOST = 32;

    /** Where modelers keep colours. */
    private static final List<String> INK = List.of(
            "http://bpmn.io/schema/bpmn/biocolor/1.0 stroke",
            "http://bpmn.io/schema/bpmn/biocolor/1.0 fill",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0 border-color",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0 background-color");

    private Shapes() {}

    static List<String> missing(Drawing drawing) {
        return Stream.concat(
                        drawing.nodes().stream()
                                .filter(node -> node.getDiagramElement() == null)
                                .map(FlowNode::getId),
                        drawing.flows().stream()
                                .filter(flow -> flow.getDiagramElement() == null)
                                .map(SequenceFlow::getId))
                .toList();
    }

    static List<String> covering(Drawing drawing) {
        return Pair.of(drawing.nodes())
                .filter(pair -> !Drawing.related(pair.one(), pair.other()))
                .filter(pair -> drawing.box(pair.one()).overlaps(drawing.box(pair.other())))
                .map(pair -> pair.one().getId() + " and " + pair.other().getId())
                .toList();
    }

    static List<String> offTheRow(Drawing drawing) {
        return drawing.happyPath().stream()
                .filter(node -> drawing.line(node) != row(drawing))
                .map(FlowNode::getId)
                .toList();
    }

    static List<String> aboveTheRow(Drawing drawing) {
        return drawing.nodes().stream()
                .filter(node -> drawing.line(node) < row(drawing))
                .map(FlowNode::getId)
                .toList();
    }

    private static double row(Drawing drawing) {
        return drawing.line(drawing.happyPath().get(0));
    }

    static List<String> tooMuch(Drawing drawing) {
        var boxes = drawing.nodes().stream().map(drawing::box).toList();
        var width = boxes.stream().mapToDouble(Box::right).max().orElseThrow()
                - boxes.stream().mapToDouble(Box::x).min().orElseThrow();
        List<String> faults = new ArrayList<>();
        if (width > WIDEST) {
            faults.add(width + " px wide");
        }
        if (boxes.size() > MOST) {
            faults.add(boxes.size() + " nodes");
        }
        return faults;
    }

    static List<String> adorned(Drawing drawing) {
        return Stream.of(
                        drawing.diagram().all(Lane.class).stream(),
                        drawing.diagram().all(Participant.class).stream(),
                        drawing.nodes().stream().filter(node -> coloured(node.getDiagramElement())),
                        drawing.flows().stream().filter(flow -> coloured(flow.getDiagramElement())))
                .flatMap(found -> found)
                .map(BaseElement::getId)
                .toList();
    }

    private static boolean coloured(ModelElementInstance drawn) {
        return INK.stream()
                .map(ink -> ink.split(" "))
                .anyMatch(ink -> drawn.getAttributeValueNs(ink[0], ink[1]) != null);
    }
}
