package org.riskcatalog.acts;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** The act that the running thread is carrying out, so that the record and the notices written meanwhile can name it. */
public final class CurrentAct {

    private static final ThreadLocal<Act> CURRENT = new ThreadLocal<>();

    private CurrentAct() {}

    public static Optional<Act> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * An act that had to wait for its turn was received when its turn came: that instant stands in its receipt. Does nothing
     * where no act is carried out.
     */
    public static void receivedAt(Instant turn) {
        get().map(act -> new Act(act.id(), act.type(), act.actor(), turn, act.checksum()))
                .ifPresent(CURRENT::set);
    }

    /** Runs the work in the name of the act; acts do not nest. */
    public static <T> T during(Act act, Supplier<T> work) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException(
                    "an act is already being carried out: " + CURRENT.get().type());
        }
        CURRENT.set(act);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }
}
