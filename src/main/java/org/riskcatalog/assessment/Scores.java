package org.riskcatalog.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All scores; one for each round and State. */
public interface Scores extends Repository<Score, UUID> {

    Score save(Score score);

    List<Score> findByRoundId(UUID round);

    List<Score> findByRoundIdIn(Collection<UUID> rounds);

    Optional<Score> findByRoundIdAndState(UUID round, String state);

    /** @throws IllegalStateException if this State is not asked */
    default Score get(UUID round, String state) {
        return findByRoundIdAndState(round, state)
                .orElseThrow(() -> new IllegalStateException(state + " is not asked in " + round));
    }
}
