package org.riskcatalog.members;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where people are signed in. */
public interface Sessions {

    /** Newest first. */
    List<Session> of(UUID person);

    /** Ends one; nothing happens if it is not there or not this person's. */
    void end(UUID person, String handle);

    /** The person chose another password in the session in which this is asked: that one goes on. */
    void goOn(SignedIn person);

    /** Ends all but the one in which this is asked, if that is the same person's; tells how many. */
    int endOthers(UUID person);

    /**
     * One sign-in.
     *
     * @param handle names it on pages; not the secret of the cookie
     * @param current the one in which this is asked
     */
    record Session(String handle, String address, String browser, Instant since, Instant lastSeen, boolean current) {}
}
