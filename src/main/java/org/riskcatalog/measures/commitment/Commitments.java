package org.riskcatalog.measures.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Commitments of States to measures. */
public interface Commitments extends Repository<Commitment, UUID> {

    Commitment save(Commitment commitment);

    List<Commitment> findByMeasureId(UUID measureId);

    List<Commitment> findByMeasureIdIn(Collection<UUID> measureIds);

    Optional<Commitment> findByMeasureIdAndState(UUID measureId, String state);

    /** @throws IllegalStateException if the State was not asked */
    default Commitment get(UUID measure, String state) {
        return findByMeasureIdAndState(measure, state)
                .orElseThrow(() -> new IllegalStateException(state + " was not asked about " + measure));
    }
}
