package org.riskcatalog.web.view;

import java.util.Optional;

/** How far the demonstration is with bringing its entries to their stages. */
public interface Filling {
    /** Empty once it is done. */
    Optional<Progress> running();

    /**
     * A count of steps.
     *
     * @param done of {@code of}
     */
    record Progress(int done, int of) {}
}
