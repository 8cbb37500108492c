package org.riskcatalog.catalog;

/** The procedure has no step from the one status to the other. */
public class TransitionNotAllowed extends RuntimeException {

    TransitionNotAllowed(String handle, EntryStatus from, EntryStatus to) {
        super("%s cannot go from %s to %s".formatted(handle, from, to));
    }
}
