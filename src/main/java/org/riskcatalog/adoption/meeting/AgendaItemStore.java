package org.riskcatalog.adoption.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Rows of agenda items; behind {@link AgendaItems}. */
interface AgendaItemStore extends Repository<AgendaItem, UUID> {

    AgendaItem save(AgendaItem item);

    Optional<AgendaItem> findById(UUID id);

    /** The same, with its row locked until the transaction ends: an outcome is confirmed, or its entry withdrawn first. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<AgendaItem> findWithLockById(UUID id);

    List<AgendaItem> findByMeetingIdOrderByReference(UUID meetingId);

    List<AgendaItem> findByEntryIdOrderByPapersAt(UUID entryId);

    List<AgendaItem> findByStatusOrderByPapersAt(ItemStatus status);

    List<AgendaItem> findByStatusAndMatterOrderByPapersAt(ItemStatus status, MatterKind matter);

    List<AgendaItem> findAllByIdIn(Collection<UUID> ids);
}
