package org.riskcatalog.adoption.conciliation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All conciliations. */
public interface Conciliations extends Repository<Conciliation, UUID> {

    Conciliation save(Conciliation conciliation);

    Optional<Conciliation> findById(UUID id);

    /** Of an entry, the first one first. */
    List<Conciliation> findByEntryIdOrderByOpenedAt(UUID entry);

    /** @throws IllegalStateException if there is none */
    default Conciliation get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("no conciliation " + id));
    }
}
