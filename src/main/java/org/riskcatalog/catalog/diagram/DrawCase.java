package org.riskcatalog.catalog.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.diagram.Drawing.Line;
import org.riskcatalog.catalog.diagram.Drawing.Shape;
import org.riskcatalog.catalog.diagram.Drawing.Text;
import org.riskcatalog.workflow.CaseInstance;
import org.riskcatalog.workflow.Diagram;
import org.riskcatalog.workflow.Diagram.Box;
import org.riskcatalog.workflow.Diagram.Flow;
import org.riskcatalog.workflow.Diagram.Kind;
import org.riskcatalog.workflow.Diagram.Node;
import org.riskcatalog.workflow.Passage;
import org.springframework.stereotype.Component;

/** Draws a case: the shapes of its diagram, each with how far the case is with it. */
@Component
public class DrawCase {

    private static final double EDGE = 16;

    private final CaseWords words;

    DrawCase(CaseWords words) {
        this.words = words;
    }

    public Drawing draw(ShownCase shown) {
        var diagram = shown.diagram();
        Map<String, Passage> passages =
                shown.passages().stream().collect(Collectors.toMap(Passage::element, Function.identity()));
        var shapes = diagram.nodes().stream()
                // Sub-processes first: what stands in them is drawn over them.
                .sorted(Comparator.comparing(node -> node.kind() != Kind.SUB_PROCESS))
                .map(node -> shape(node, passages.get(node.id()), shown))
                .toList();
        var lines = diagram.flows().stream()
                .map(flow -> line(diagram.process(), flow))
                .toList();
        return new Drawing(view(diagram, shapes), lines, shapes, ahead(diagram, shapes));
    }

    private static List<Shape> ahead(Diagram diagram, List<Shape> shapes) {
        var here = shapes.stream()
                .filter(shape -> shape.standing() == Standing.HERE)
                .map(shape -> shape.node().id())
                .collect(Collectors.toSet());
        var reachable = new Ahead(diagram).from(here);
        return shapes.stream()
                .filter(shape -> shape.standing() == Standing.AHEAD
                        && !shape.name().isEmpty()
                        && shape.outline().equals("box")
                        && reachable.contains(shape.node().id()))
                .sorted(Comparator.comparing(shape -> shape.box().x()))
                .toList();
    }

    private Shape shape(Node node, @Nullable Passage passage, ShownCase shown) {
        var name = words.element(shown.diagram().process(), node);
        return new Shape(node, standing(passage), name, label(node, name), link(node, shown), count(node, passage));
    }

    private static Standing standing(@Nullable Passage passage) {
        if (passage == null) {
            return Standing.AHEAD;
        }
        return passage.open() > 0 ? Standing.HERE : Standing.DONE;
    }

    private static List<Text> label(Node node, String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        if (node.label() != null) {
            return Label.at(node.label(), name);
        }
        return node.kind() == Kind.SUB_PROCESS ? Label.top(node.box(), name) : Label.inside(node.box(), name);
    }

    /** Of several cases that a step called, the latest. */
    private static @Nullable String link(Node node, ShownCase shown) {
        return shown.cases().stream()
                .map(ShownCase.Listed::instance)
                .filter(one ->
                        one.process().equals(node.calls()) && shown.shown().id().equals(one.calledBy()))
                .max(Comparator.comparing(CaseInstance::started))
                .map(CaseInstance::key)
                .orElse(null);
    }

    private static @Nullable String count(Node node, @Nullable Passage passage) {
        if (passage == null || !node.multiple()) {
            return null;
        }
        boolean some = passage.open() > 0 && (node.calls() == null || Discretion.counted(node.calls()));
        return some ? (passage.times() - passage.open()) + " / " + passage.times() : "× " + passage.times();
    }

    private Line line(String process, Flow flow) {
        var name = words.flow(process, flow);
        var path = flow.points().stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining(" L", "M", ""));
        return new Line(
                path,
                name.isEmpty() || flow.label() == null ? List.of() : Label.at(flow.label(), name),
                flow.standard(),
                flow.standard() ? mark(flow) : "");
    }

    /** A short slash across the beginning of the flow that is taken by default. */
    private static String mark(Flow flow) {
        var from = flow.points().get(0);
        var to = flow.points().get(1);
        double x = from.x() + Math.signum(to.x() - from.x()) * 12;
        double y = from.y() + Math.signum(to.y() - from.y()) * 12;
        return "M%s %s l8 -8".formatted(number(x - 4), number(y + 4));
    }

    private static Box view(Diagram diagram, List<Shape> shapes) {
        var points = Stream.of(
                        diagram.nodes().stream().map(Node::box),
                        shapes.stream().flatMap(shape -> shape.label().stream()).map(DrawCase::box),
                        diagram.flows().stream()
                                .flatMap(flow -> flow.points().stream())
                                .map(point -> new Box(point.x(), point.y(), 0, 0)))
                .flatMap(Function.identity())
                .toList();
        double left = points.stream().mapToDouble(Box::x).min().orElse(0) - EDGE;
        double top = points.stream().mapToDouble(Box::y).min().orElse(0) - EDGE;
        double right = points.stream().mapToDouble(Box::right).max().orElse(0) + EDGE;
        double bottom = points.stream().mapToDouble(Box::bottom).max().orElse(0) + EDGE;
        return new Box(left, top, right - left, bottom - top);
    }

    private static Box box(Text text) {
        double width = text.words().length() * 6.0;
        return new Box(text.x() - width / 2, text.y() - 10, width, 12);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
