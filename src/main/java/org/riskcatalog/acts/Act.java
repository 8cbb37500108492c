package org.riskcatalog.acts;

import java.time.Instant;
import java.util.UUID;
import org.riskcatalog.members.Actor;

/**
 * An act as it was received: before any rule looks at it, its instant and checksum are fixed.
 *
 * @param type form key or act word, for example {@code review/sign}
 * @param receivedAt database clock, UTC, milliseconds
 * @param checksum SHA-256 (hex) of the canonical JSON (RFC 8785) of act, entry and content as the actor sent them
 */
public record Act(UUID id, String type, Actor actor, Instant receivedAt, String checksum) {}
