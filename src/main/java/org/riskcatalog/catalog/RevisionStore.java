package org.riskcatalog.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of revisions; behind {@link Revisions}. */
interface RevisionStore extends Repository<Revision, UUID> {

    Revision save(Revision revision);

    Optional<Revision> findById(UUID id);

    List<Revision> findByEntryIdOrderByNumber(UUID entryId);

    int countByEntryId(UUID entryId);
}
