package org.riskcatalog.measures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The measures of all entries. */
public interface Measures extends Repository<Measure, UUID> {

    Measure save(Measure measure);

    Optional<Measure> findById(UUID id);

    Optional<Measure> findByNumber(String number);

    List<Measure> findByEntryIdOrderByPosition(UUID entryId);

    List<Measure> findByEntryIdIn(Collection<UUID> entryIds);

    List<Measure> findByIdIn(Collection<UUID> ids);

    /** @throws IllegalStateException if there is none */
    default Measure get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("no measure " + id));
    }
}
