package org.riskcatalog.acts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the actor takes home.
 *
 * @param toldTo States and bodies to which a notice went, in the order of protocol
 * @param handle the entry that the act was about, where there is one
 */
public record Receipt(
        UUID act,
        String type,
        String checksum,
        Instant at,
        List<String> toldTo,
        @Nullable String handle) {}
