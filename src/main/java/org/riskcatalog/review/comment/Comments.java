package org.riskcatalog.review.comment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All submitted comments. */
public interface Comments extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    Optional<Comment> findById(UUID id);

    /** In the order of their States' codes; pages order them by protocol. */
    List<Comment> findByConsultationIdOrderByStateAscNumberAsc(UUID consultation);

    List<Comment> findByConsultationIdInOrderByStateAscNumberAsc(Collection<UUID> consultations);

    int countByConsultationId(UUID consultation);
}
