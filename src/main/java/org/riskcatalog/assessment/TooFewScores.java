package org.riskcatalog.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;

/** A round closed with fewer than three scores: nothing is computed of them, and a meeting decides. */
public record TooFewScores(UUID entry, int round, String handle, List<String> states, int scored, int abstained)
        implements CatalogEvent {

    @Override
    public String type() {
        return "assessment.too-few-scores";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        Set<String> groups = new TreeSet<>(Told.delegations(states));
        groups.add(Role.CHAIR.group());
        return groups;
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(round, scored, states.size(), abstained, handle);
    }
}
