package org.riskcatalog.adoption.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.adoption.silence.NamesSeen;
import org.riskcatalog.members.Role;

/**
 * A State put a statement on record; silence is not broken by it.
 *
 * @param members States of that day: they and those who serve them are told whose it is
 */
public record StatementRecorded(
        UUID entry, UUID subject, String reference, String state, StatementKind kind, List<String> members)
        implements CatalogEvent {

    @Override
    public int version() {
        return 2;
    }

    @Override
    public String type() {
        return "adoption.statement-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    /** Whoever else sees the entry reads it with the decision. */
    @Override
    public Audience audience() {
        return NamesSeen.among(members);
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.CHAIR.group(), Role.SECRETARIAT.group(), Role.REGISTRAR.group());
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, state);
    }
}
