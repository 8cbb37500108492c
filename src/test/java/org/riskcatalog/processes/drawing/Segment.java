package org.riskcatalog.processes.drawing;

/** One straight piece of a flow. */
record Segment(Point from, Point to) {

    boolean horizontal() {
        return from.y() == to.y();
    }

    boolean vertical() {
        return from.x() == to.x();
    }

    boolean leftward() {
        return horizontal() && to.x() < from.x();
    }

    double left() {
        return Math.min(from.x(), to.x());
    }

    double right() {
        return Math.max(from.x(), to.x());
    }

    double top() {
        return Math.min(from.y(), to.y());
    }

    double bottom() {
        return Math.max(from.y(), to.y());
    }

    /** Has a point in common. */
    boolean meets(Segment other) {
        return left() <= other.right() && other.left() <= right() && top() <= other.bottom() && other.top() <= bottom();
    }

    /** Forms an X: each passes from one side of the other to its other side. */
    boolean crosses(Segment other) {
        return horizontal() ? other.vertical() && cross(this, other) : other.horizontal() && cross(other, this);
    }

    private static boolean cross(Segment level, Segment upright) {
        return level.left() < upright.left()
                && upright.left() < level.right()
                && upright.top() < level.top()
                && level.top() < upright.bottom();
    }
}
