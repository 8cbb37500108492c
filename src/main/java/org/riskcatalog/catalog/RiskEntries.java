package org.riskcatalog.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All entries. */
public interface RiskEntries extends Repository<RiskEntry, UUID> {

    Optional<RiskEntry> findById(UUID id);

    Optional<RiskEntry> findByHandle(String handle);

    List<RiskEntry> findByHandleIn(Collection<String> handles);

    Iterable<RiskEntry> findAllById(Iterable<UUID> ids);

    RiskEntry save(RiskEntry entry);

    /** @throws IllegalStateException if there is none */
    default RiskEntry get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("no entry " + id));
    }
}
