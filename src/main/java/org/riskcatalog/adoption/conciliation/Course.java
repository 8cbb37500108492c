package org.riskcatalog.adoption.conciliation;

/** Where the chair may lead an entry out of conciliation. */
public enum Course {
    /** A new silence on a new revision. */
    SILENCE("silence"),
    MEETING("meeting"),
    /** Back to the resolution of comments. */
    RESOLUTION("resolution");

    private final String word;

    Course(String word) {
        this.word = word;
    }

    /** How the case goes on. */
    public String word() {
        return word;
    }
}
