package org.riskcatalog.proposal.merger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The mergers that the secretariat proposed. */
public interface Mergers extends Repository<Merger, UUID> {

    Merger save(Merger merger);

    List<Merger> findByEntryIdOrderByProposedAtDesc(UUID entryId);

    /** Those in which the entry survives. */
    List<Merger> findByIntoIdAndStatus(UUID intoId, MergerStatus status);

    default Optional<Merger> last(UUID entry) {
        return findByEntryIdOrderByProposedAtDesc(entry).stream().findFirst();
    }

    /** The one that waits for its answers. @throws IllegalStateException if there is none */
    default Merger pending(UUID entry) {
        return last(entry)
                .filter(merger -> merger.status() == MergerStatus.PROPOSED)
                .orElseThrow(() -> new IllegalStateException("no merger is proposed for " + entry));
    }
}
