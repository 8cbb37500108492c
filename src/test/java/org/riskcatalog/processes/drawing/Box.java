package org.riskcatalog.processes.drawing;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The bounds of a shape or of a label. */
record Box(double x, double y, double width, double height) {

    static Box of(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middle() {
        return y + height / 2;
    }

    double centre() {
        return x + width / 2;
    }

    boolean contains(Box other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the segment runs through the inside; touching the border is not through. */
    boolean cutBy(Segment segment) {
        return segment.left() < right() && x < segment.right() && segment.top() < bottom() && y < segment.bottom()
                || between(segment);
    }

    private boolean between(Segment s) {
        return s.horizontal() && y < s.top() && s.top() < bottom() && s.left() < right() && x < s.right()
                || s.vertical() && x < s.left() && s.left() < right() && s.top() < bottom() && y < s.bottom();
    }

    Side side(Point dock, double line) {
        if (dock.x() == x && dock.y() == line) {
            return Side.LEFT;
        }
        if (dock.x() == right() && dock.y() == line) {
            return Side.RIGHT;
        }
        if (dock.x() == centre() && dock.y() == bottom()) {
            return Side.BOTTOM;
        }
        return dock.x() == centre() && dock.y() == y ? Side.TOP : Side.ELSEWHERE;
    }

    enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM,
        ELSEWHERE
    }
}
