package org.riskcatalog.web.view;

/** A piece of a difference between two texts. */
public record Segment(Kind kind, String text) {
    /** What happened to the piece. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }
}
