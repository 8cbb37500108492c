package org.riskcatalog.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** The rule on admissibility gave its advice. */
public record AdmissibilityAdvised(UUID entry, String outcome, String rules, String tableVersion)
        implements CatalogEvent {

    @Override
    public String type() {
        return "proposal.admissibility-advised";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.SECRETARIAT.group(), Role.CHAIR.group());
    }

    @Override
    public Set<String> tells() {
        return Set.of();
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(Admission.valueOf(outcome), rules, tableVersion);
    }
}
