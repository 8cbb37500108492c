package org.riskcatalog.clearance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All clearances, open and ended. */
public interface Clearances extends Repository<Clearance, UUID> {

    Optional<Clearance> findById(UUID id);

    List<Clearance> findByIdIn(Collection<UUID> ids);

    List<Clearance> findByActAndSubjectAndStateOrderByOpenedAtDesc(String act, UUID subject, String state);

    List<Clearance> findByActAndSubject(String act, UUID subject);

    List<Clearance> findByActAndSubjectIn(String act, Collection<UUID> subjects);

    List<Clearance> findByEntryIdAndEndedAtIsNull(UUID entryId);

    List<Clearance> findBySubjectAndEndedAtIsNull(UUID subject);

    Clearance save(Clearance clearance);

    /** @throws IllegalStateException if there is none */
    default Clearance get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("no clearance " + id));
    }
}
