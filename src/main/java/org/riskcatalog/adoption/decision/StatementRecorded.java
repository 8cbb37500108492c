package org.riskcatalog.adoption.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** A State put a statement on record; silence is not broken by it. */
public record StatementRecorded(UUID entry, UUID subject, String reference, String state, StatementKind kind)
        implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.statement-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
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
