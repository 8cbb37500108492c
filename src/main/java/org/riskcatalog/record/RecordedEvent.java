package org.riskcatalog.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record.
 *
 * @param position in the order of writing
 * @param type word of the event's type; its sentence is the message {@code record.<type>}
 * @param act the act that caused it; null if the procedure did (a deadline passed)
 * @param actType form key or act word
 * @param groups what the actor was at that time, first that under which it was done; empty without one
 * @param at receipt of the act, else when it happened
 * @param arguments of the sentence
 */
public record RecordedEvent(
        long position,
        String type,
        int version,
        @Nullable UUID act,
        @Nullable String actType,
        @Nullable UUID actor,
        List<String> groups,
        Instant at,
        List<Object> arguments) {

    public RecordedEvent {
        groups = List.copyOf(groups);
        arguments = List.copyOf(arguments);
    }
}
