package org.riskcatalog.catalog.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.Diagram.Box;
import org.riskcatalog.workflow.Diagram.Kind;
import org.riskcatalog.workflow.Diagram.Node;

/**
 * A case ready to be written down as SVG, back to front.
 *
 * @param view the part of the plane that is seen
 * @param ahead steps that the case has not reached and may still come to, from left to right
 */
public record Drawing(Box view, List<Line> lines, List<Shape> shapes, List<Shape> ahead) {

    public Drawing {
        lines = List.copyOf(lines);
        shapes = List.copyOf(shapes);
        ahead = List.copyOf(ahead);
    }

    /** @param path of an SVG path element */
    public record Line(String path, List<Text> label, boolean standard, String standardMark) {}

    /**
     * @param link key of the case that opens behind it, null for none
     * @param count "× 6", null for none
     */
    public record Shape(
            Node node,
            Standing standing,
            String name,
            List<Text> label,
            @Nullable String link,
            @Nullable String count) {

        public String css() {
            return "n-" + node.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + " "
                    + standing.css();
        }

        public Box box() {
            return node.box();
        }

        /** {@code box}, {@code diamond} or {@code ring}. */
        public String outline() {
            return Outline.of(node);
        }

        /** Drawn with a second ring. */
        public boolean twofold() {
            return node.kind() == Kind.CATCH || node.kind() == Kind.BOUNDARY;
        }

        /** Path of the sign that says what kind it is; empty for none. */
        public String mark() {
            return Outline.mark(node);
        }
    }

    /** One line of a label; squeezed to {@code width} if it is not null. */
    public record Text(
            double x, double y, String words, @Nullable Integer width) {}
}
