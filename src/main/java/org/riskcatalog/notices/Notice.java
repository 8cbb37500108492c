package org.riskcatalog.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told of one event.
 *
 * @param eventType word of the event; its sentences are the messages {@code notice.<type>.subject} and {@code .body}
 * @param handle of the entry that it is about, null if none
 * @param toldAs groups by which the person is told
 * @param address mail address when it was written; empty if there was none
 * @param attempts tries so far
 * @param nextAttempt null if it waits for none
 * @param answer of the mail server to the last try; null if it has not refused
 * @param discreet the entry is RESTRICTED: a mail names its handle alone
 */
public record Notice(
        UUID id,
        String eventType,
        @Nullable UUID entry,
        @Nullable String handle,
        UUID person,
        List<String> toldAs,
        String address,
        List<Object> arguments,
        Instant writtenAt,
        Delivery delivery,
        int attempts,
        @Nullable Instant nextAttempt,
        @Nullable String answer,
        @Nullable Instant sentAt,
        boolean discreet) {

    public Notice {
        toldAs = List.copyOf(toldAs);
        arguments = List.copyOf(arguments);
    }

    /** Message key of its subject. */
    public String subject() {
        return "notice." + eventType + ".subject";
    }

    /** Message key of its body. */
    public String body() {
        return "notice." + eventType + ".body";
    }
}
