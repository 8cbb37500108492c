package org.riskcatalog.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** A reply is verified, but its head has not signed it shortly before the closing. */
public record SignatureAwaited(UUID entry, UUID consultation, int round, String state, Instant closesAt)
        implements CatalogEvent {

    @Override
    public String type() {
        return "review.signature-awaited";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return Audience.delegation(state);
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.HEAD_OF_DELEGATION.group(state));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, closesAt);
    }
}
