package org.riskcatalog.adoption.corrigendum;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The corrigenda of all entries. */
public interface Corrigenda extends Repository<Corrigendum, UUID> {

    Corrigendum save(Corrigendum corrigendum);

    Optional<Corrigendum> findById(UUID id);

    List<Corrigendum> findByEntryIdOrderByNumber(UUID entryId);

    /** @throws IllegalStateException if there is none */
    default Corrigendum get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("no corrigendum " + id));
    }
}
