package org.riskcatalog.adoption.silence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of silences; behind {@link Silences} for reading, {@link Turn} for changing. */
interface SilenceStore extends Repository<Silence, UUID> {

    Silence save(Silence silence);

    Optional<Silence> findById(UUID id);

    List<Silence> findByTextEntryIdOrderByOpenedAt(UUID entryId);

    List<Silence> findByStatusIn(Collection<SilenceStatus> statuses);
}
