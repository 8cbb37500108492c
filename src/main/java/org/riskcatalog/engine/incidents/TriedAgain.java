package org.riskcatalog.engine.incidents;

/** Something outside the engine's jobs that can fail for good, and that an administrator may have tried again. */
public interface TriedAgain {

    /** Type of its incidents in Camunda, for example {@code undeliveredMessage}. */
    String incidentType();

    /** Another round of tries; closes its incident. @param subject what failed, as the incident names it */
    void again(String subject);
}
