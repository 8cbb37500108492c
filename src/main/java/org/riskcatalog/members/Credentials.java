package org.riskcatalog.members;

import java.util.Optional;

/** Tells whether somebody is who he or she says. */
public interface Credentials {

    /**
     * Takes the same time for an unknown user name as for a wrong password.
     *
     * @param username in any case, spaces around it are ignored
     * @throws TooBusy if so many passwords are being checked that this one had to wait too long
     */
    Optional<SignedIn> check(String username, String password);

    /** Whether what was right a moment ago is so still: same password, account open. Cheap. */
    boolean unchanged(SignedIn person);

    /** More sign-ins at once than the memory for their passwords allows. */
    class TooBusy extends RuntimeException {

        public TooBusy() {
            super("too many passwords are being checked");
        }
    }
}
