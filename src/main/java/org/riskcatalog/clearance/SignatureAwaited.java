package org.riskcatalog.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/**
 * An act is verified, but its head has not signed it shortly before the outer deadline (procedure.md, national-clearance).
 *
 * @param subject what the act is about: consultation, round of scores, measure
 * @param closesAt the outer deadline, after which a signature no longer counts
 */
public record SignatureAwaited(UUID entry, String act, UUID subject, String state, Instant closesAt)
        implements CatalogEvent {

    @Override
    public String type() {
        return "clearance.signature-awaited";
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
        return List.of(ActWord.of(act), closesAt);
    }
}
