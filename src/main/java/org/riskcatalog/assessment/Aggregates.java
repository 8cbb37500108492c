package org.riskcatalog.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What closed rounds came to. */
public interface Aggregates extends Repository<Aggregate, UUID> {

    Aggregate save(Aggregate aggregate);

    Optional<Aggregate> findById(UUID round);

    /** Of one entry, the first round first. */
    List<Aggregate> findByEntryIdOrderByNumber(UUID entry);

    List<Aggregate> findByEntryIdInOrderByNumber(Collection<UUID> entries);
}
