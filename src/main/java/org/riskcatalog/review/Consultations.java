package org.riskcatalog.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** All consultations. */
public interface Consultations extends Repository<Consultation, UUID> {

    Consultation save(Consultation consultation);

    Optional<Consultation> findById(UUID id);

    /** The same, with its row locked until the transaction ends: a reply and a closing never overtake each other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Consultation> findWithLockById(UUID id);

    /** All rounds of an entry, the first one first. */
    List<Consultation> findByEntryIdOrderByRound(UUID entry);

    List<Consultation> findByEntryIdIn(Collection<UUID> entries);

    /** @throws IllegalStateException if there is none */
    default Consultation get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("no consultation " + id));
    }

    /** @throws IllegalStateException if there is none */
    default Consultation locked(UUID id) {
        return findWithLockById(id).orElseThrow(() -> new IllegalStateException("no consultation " + id));
    }
}
