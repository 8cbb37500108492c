package org.riskcatalog.review.comment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.review.position.Standing;
import org.springframework.data.repository.Repository;

/** All submitted comments. */
public interface Comments extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    Optional<Comment> findById(UUID id);

    /** In the order of their States' codes; pages order them by protocol. */
    List<Comment> findByConsultationIdOrderByStateAscNumberAsc(UUID consultation);

    List<Comment> findByConsultationIdInOrderByStateAscNumberAsc(Collection<UUID> consultations);

    /** Those that get their disposition together, in the order of their States' codes. */
    List<Comment> findByTakenUpOrderByStateAscNumberAsc(UUID consultation);

    List<Comment> findByConsultationIdInAndStandingAndTakenUpIsNull(Collection<UUID> consultations, Standing standing);

    /** Late ones that no resolution has taken up yet. */
    default List<Comment> waiting(Collection<UUID> consultations) {
        return consultations.isEmpty()
                ? List.of()
                : findByConsultationIdInAndStandingAndTakenUpIsNull(consultations, Standing.LATE);
    }

    List<Comment> findByConsultationIdAndState(UUID consultation, String state);

    /** How many comments of any standing a State has in a consultation: they are numbered without gaps. */
    default int lastNumber(UUID consultation, String state) {
        return findByConsultationIdAndState(consultation, state).size();
    }

    /** Those that belong to the positions which the tally counts. */
    default List<Comment> counted(UUID consultation) {
        return findByConsultationIdOrderByStateAscNumberAsc(consultation).stream()
                .filter(comment -> comment.standing() == Standing.COUNTED)
                .toList();
    }
}
