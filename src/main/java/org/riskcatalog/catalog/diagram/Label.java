package org.riskcatalog.catalog.diagram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.diagram.Drawing.Text;
import org.riskcatalog.workflow.Diagram.Box;

/** Breaks a name into lines that fit, since SVG does not. */
final class Label {

    // Of the stylesheet: 11 px with this line height; letters of our fonts are about this wide on average.
    private static final double LETTER = 5.9;
    private static final double LINE = 13;
    private static final double BASELINE = 4;
    private static final double MARGIN = 8;

    private Label() {}

    /** In the middle of a shape. */
    static List<Text> inside(Box box, String name) {
        double width = box.width() - MARGIN;
        var lines = lines(name, width);
        return set(lines, box.middle(), box.centre() - (lines.size() - 1) * LINE / 2 + BASELINE, width);
    }

    /** Along the upper edge of a sub-process. */
    static List<Text> top(Box box, String name) {
        double width = box.width() - MARGIN;
        return set(lines(name, width), box.middle(), box.y() + LINE + 2, width);
    }

    /** Where the diagram has put it, from there downwards. */
    static List<Text> at(Box label, String name) {
        return set(lines(name, label.width() + MARGIN), label.middle(), label.y() + LINE - 2, Double.MAX_VALUE);
    }

    private static List<Text> set(List<String> lines, double x, double y, double width) {
        var set = new ArrayList<Text>();
        for (var line : lines) {
            set.add(new Text(x, y + set.size() * LINE, line, squeezed(line, width)));
        }
        return set;
    }

    private static @Nullable Integer squeezed(String line, double width) {
        return line.length() * LETTER > width ? (int) width : null;
    }

    static List<String> lines(String name, double width) {
        int most = (int) (width / LETTER);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
