package org.riskcatalog.proposal.appeal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The appeals against rejections, entry by entry. */
public interface Appeals extends Repository<Appeal, UUID> {

    Appeal save(Appeal appeal);

    List<Appeal> findByEntryIdOrderByOpenedAtDesc(UUID entryId);

    default Optional<Appeal> last(UUID entry) {
        return findByEntryIdOrderByOpenedAtDesc(entry).stream().findFirst();
    }

    /** The one that may still be lodged or decided. @throws IllegalStateException if there is none */
    default Appeal pending(UUID entry) {
        return last(entry)
                .filter(appeal -> appeal.status().open())
                .orElseThrow(() -> new IllegalStateException("no appeal is open for " + entry));
    }
}
