package org.riskcatalog.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody's substitutes act.
 *
 * @param until first instant at which it is over; null while nobody knows
 */
public record Absence(
        UUID id, UUID person, Instant from, @Nullable Instant until, UUID declaredBy, Instant declaredAt) {}
