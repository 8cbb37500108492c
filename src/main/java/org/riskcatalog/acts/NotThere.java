package org.riskcatalog.acts;

/** What was asked for does not exist, or not for this person: both are answered by the same 404. */
public class NotThere extends RuntimeException {

    public NotThere() {
        super("not there");
    }
}
