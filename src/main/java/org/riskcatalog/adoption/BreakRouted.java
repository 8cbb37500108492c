package org.riskcatalog.adoption;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** The rule said where a broken silence leads. */
public record BreakRouted(UUID entry, String handle, String outcome, String rule) implements CatalogEvent {

    @Override
    public String type() {
        return "adoption.break-" + outcome.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.CHAIR.group(), Role.SECRETARIAT.group());
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, rule);
    }
}
