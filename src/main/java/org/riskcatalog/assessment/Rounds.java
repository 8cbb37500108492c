package org.riskcatalog.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All rounds. */
public interface Rounds extends Repository<Round, UUID> {

    Round save(Round round);

    Optional<Round> findById(UUID id);

    /** All rounds of an entry, the first one first. */
    List<Round> findByEntryIdOrderByNumber(UUID entry);

    List<Round> findByEntryIdInOrderByNumber(Collection<UUID> entries);

    /** @throws IllegalStateException if there is none */
    default Round get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("no round " + id));
    }
}
