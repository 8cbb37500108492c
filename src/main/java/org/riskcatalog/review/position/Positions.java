package org.riskcatalog.review.position;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All signed positions; of each State and consultation one is counted at most. */
public interface Positions extends Repository<Position, UUID> {

    Position save(Position position);

    List<Position> findByConsultationIdAndStanding(UUID consultation, Standing standing);

    /** Of any standing. */
    List<Position> findByConsultationIdIn(Collection<UUID> consultations);

    /** Of any standing, in the order of their signatures. */
    List<Position> findByConsultationIdAndStateOrderByNumber(UUID consultation, String state);

    /** Those that the tally counts. */
    default List<Position> counted(UUID consultation) {
        return findByConsultationIdAndStanding(consultation, Standing.COUNTED);
    }

    default Optional<Position> counted(UUID consultation, String state) {
        return findByConsultationIdAndStateOrderByNumber(consultation, state).stream()
                .filter(Position::counted)
                .findFirst();
    }
}
