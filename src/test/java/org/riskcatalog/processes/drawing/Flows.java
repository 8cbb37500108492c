package org.riskcatalog.processes.drawing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.riskcatalog.processes.drawing.Box.Side;

/** How flows run. */
final class Flows {

    private static final Set<Side> AHEAD = Set.of(Side.RIGHT, Side.TOP, Side.BOTTOM);

    private Flows() {}

    static List<String> slanting(Drawing drawing) {
        return with(
                drawing,
                flow -> drawing.segments(flow).stream().anyMatch(piece -> !piece.horizontal() && !piece.vertical()));
    }

    /** Activities and events are entered on the left; a gateway is a diamond, entered at any of its tips. */
    static List<String> enteringElsewhere(Drawing drawing) {
        return with(drawing, flow -> {
            var target = flow.getTarget();
            var pieces = drawing.segments(flow);
            var side = drawing.box(target).side(pieces.get(pieces.size() - 1).to(), drawing.line(target));
            return target instanceof Gateway ? side == Side.ELSEWHERE : side != Side.LEFT;
        });
    }

    /** Activities and events are left on the right, boundary events downward, gateways at any tip but the left one. */
    static List<String> leavingElsewhere(Drawing drawing) {
        return with(drawing, flow -> {
            var source = flow.getSource();
            var side = drawing.box(source).side(drawing.segments(flow).get(0).from(), drawing.line(source));
            if (source instanceof BoundaryEvent) {
                return side != Side.BOTTOM;
            }
            return source instanceof Gateway ? !AHEAD.contains(side) : side != Side.RIGHT;
        });
    }

    /** Flows of different ends do not even touch; those that share an end may run together, but never form an X. */
    static List<String> crossing(Drawing drawing) {
        return Pair.of(drawing.flows())
                .filter(pair -> drawing.segments(pair.one()).stream()
                        .anyMatch(mine -> drawing.segments(pair.other()).stream()
                                .anyMatch(yours -> share(pair) ? mine.crosses(yours) : mine.meets(yours))))
                .map(pair -> pair.one().getId() + " and " + pair.other().getId())
                .toList();
    }

    static List<String> throughShapes(Drawing drawing) {
        return drawing.flows().stream()
                .flatMap(flow -> drawing.nodes().stream()
                        .filter(node -> !concerns(flow, node))
                        .filter(node -> drawing.segments(flow).stream().anyMatch(drawing.box(node)::cutBy))
                        .map(node -> flow.getId() + " runs through " + node.getId()))
                .toList();
    }

    static List<String> backAmidShapes(Drawing drawing) {
        return with(
                drawing,
                flow -> drawing.segments(flow).stream().anyMatch(piece -> piece.leftward() && !lowest(drawing, piece)));
    }

    private static List<String> with(Drawing drawing, Predicate<SequenceFlow> fault) {
        return drawing.flows().stream().filter(fault).map(SequenceFlow::getId).toList();
    }

    private static boolean share(Pair<SequenceFlow> pair) {
        return Stream.of(pair.one().getSource(), pair.one().getTarget())
                .anyMatch(end -> end.equals(pair.other().getSource())
                        || end.equals(pair.other().getTarget()));
    }

    /** A flow may touch its ends, what they sit on, and what it lies in. */
    private static boolean concerns(SequenceFlow flow, FlowNode node) {
        return Stream.of(flow.getSource(), flow.getTarget())
                .anyMatch(end -> end.equals(node)
                        || end instanceof BoundaryEvent event
                                && event.getAttachedTo().equals(node)
                        || node instanceof SubProcess && Drawing.related(end, node) && !(end instanceof BoundaryEvent));
    }

    /** A subprocess that an event starts stands apart, below everything. */
    private static boolean lowest(Drawing drawing, Segment run) {
        return drawing.nodes().stream()
                .filter(node -> !Drawing.apart(node))
                .map(drawing::box)
                .filter(box -> box.x() < run.right() && run.left() < box.right())
                .allMatch(box -> box.bottom() < run.top());
    }
}
