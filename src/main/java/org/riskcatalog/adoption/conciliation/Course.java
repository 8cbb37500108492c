package org.riskcatalog.adoption.conciliation;

/** What the chair may do about an entry in conciliation. */
public enum Course {
    /** The chair speaks with the States, for a time; then chooses again. */
    GOOD_OFFICES("goodOffices"),
    /** Objectors, editor and up to three States propose a text. */
    DRAFTING_GROUP("draftingGroup"),
    /** The editor writes a new revision, which goes under a new silence. */
    NEW_TEXT("newText"),
    /** The objection is withdrawn: a new silence on the text as it stands. */
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
