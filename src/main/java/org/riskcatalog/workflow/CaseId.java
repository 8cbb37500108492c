package org.riskcatalog.workflow;

/** An opaque name of one process instance. */
public record CaseId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
