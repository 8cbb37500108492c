package org.riskcatalog.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** The secretariat decided on the admissibility of a proposal. */
public record AdmissibilityChecked(UUID entry, String handle, String state, String outcome, String advised)
        implements CatalogEvent {

    @Override
    public String type() {
        return "proposal.admissibility-checked";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Audience audience() {
        return Audience.everyone();
    }

    @Override
    public Set<String> tells() {
        return Set.of(Role.HEAD_OF_DELEGATION.group(state), Role.FOCAL_POINT.group(state));
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, Admission.valueOf(outcome), Admission.valueOf(advised));
    }
}
