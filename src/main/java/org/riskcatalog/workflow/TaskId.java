package org.riskcatalog.workflow;

/** An opaque name of one open or finished task. */
public record TaskId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
