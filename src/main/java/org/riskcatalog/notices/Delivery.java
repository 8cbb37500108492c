package org.riskcatalog.notices;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far a notice is on its way. */
public enum Delivery {
    /** Mail was off when it was written: kept to be read here, and never sent by itself. */
    MAIL_OFF,
    /** The person has no address. */
    NO_ADDRESS,
    /** Waits for its first or next try. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Not tried again by itself. */
    FAILED;

    /** Null for a word that is none: then all are meant. */
    public static @Nullable Delivery named(String word) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
