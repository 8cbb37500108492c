package org.riskcatalog.members;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * Who signed in; what the person may be is not part of it, because that is looked up afresh at each request.
 *
 * @param mark of the password that was right then; with another password this is nobody any more
 */
public record SignedIn(UUID person, String username, String mark) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
