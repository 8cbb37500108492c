package org.riskcatalog.desk.tasks;

import org.riskcatalog.desk.answers.Draft;

/** A colleague saved the same task meanwhile; neither text is thrown away. */
class DraftChanged extends RuntimeException {

    private final transient Draft theirs;

    DraftChanged(Draft theirs) {
        super("saved meanwhile, version " + theirs.version());
        this.theirs = theirs;
    }

    Draft theirs() {
        return theirs;
    }
}
