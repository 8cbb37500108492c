package org.riskcatalog.catalog.diagram;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.riskcatalog.workflow.Diagram;
import org.riskcatalog.workflow.Diagram.Box;
import org.riskcatalog.workflow.Diagram.Flow;
import org.riskcatalog.workflow.Diagram.Kind;
import org.riskcatalog.workflow.Diagram.Node;

/** What a running case may still come to: along the flows from where it stands, by an event at its edge, or by one that may come at any time. */
final class Ahead {

    private final Diagram diagram;

    Ahead(Diagram diagram) {
        this.diagram = diagram;
    }

    /** Ids of what can be reached from where the case stands; nothing, if it stands nowhere. */
    Set<String> from(Set<String> here) {
        var reached = new LinkedHashSet<String>();
        if (here.isEmpty()) {
            return reached;
        }
        var next = new ArrayDeque<>(here);
        diagram.nodes().stream().filter(Node::eventual).map(Node::id).forEach(next::add);
        while (!next.isEmpty()) {
            var id = next.remove();
            if (reached.add(id)) {
                diagram.flows().stream()
                        .filter(flow -> flow.from().equals(id))
                        .map(Flow::to)
                        .forEach(next::add);
                diagram.node(id).ifPresent(node -> within(node, next));
            }
        }
        return reached;
    }

    /** What begins inside a sub-process, and the events at the edge of a step. */
    private void within(Node node, ArrayDeque<String> next) {
        diagram.nodes().stream()
                .filter(other -> node.id().equals(other.parent()) && other.kind() == Kind.START
                        || other.kind() == Kind.BOUNDARY && touches(other.box(), node.box()))
                .map(Node::id)
                .forEach(next::add);
    }

    private static boolean touches(Box edge, Box step) {
        return edge.x() <= step.right()
                && edge.right() >= step.x()
                && edge.y() <= step.bottom()
                && edge.bottom() >= step.y();
    }
}
