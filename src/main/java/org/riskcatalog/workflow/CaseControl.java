package org.riskcatalog.workflow;

/** What an administrator may do to a case; no more than this, and never in a delegate's place. */
public interface CaseControl {

    /** Lets what failed be tried again, at once. @param as username that the engine's log names */
    void retry(String incident, String as);

    /** Stops the case and all that it called: no timer fires, no task is answered, until it is activated. */
    void suspend(String handle, String as);

    void activate(String handle, String as);
}
