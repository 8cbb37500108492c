package org.riskcatalog.review.position;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All signed positions; one for each State and consultation. */
public interface Positions extends Repository<Position, UUID> {

    Position save(Position position);

    List<Position> findByConsultationId(UUID consultation);

    List<Position> findByConsultationIdIn(Collection<UUID> consultations);

    Optional<Position> findByConsultationIdAndState(UUID consultation, String state);
}
