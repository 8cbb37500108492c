package org.riskcatalog.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All replies; one for each consultation and State. */
public interface Replies extends Repository<Reply, UUID> {

    Reply save(Reply reply);

    List<Reply> findByConsultationId(UUID consultation);

    List<Reply> findByConsultationIdIn(Collection<UUID> consultations);

    Optional<Reply> findByConsultationIdAndState(UUID consultation, String state);

    /** @throws IllegalStateException if this State is not asked */
    default Reply get(UUID consultation, String state) {
        return findByConsultationIdAndState(consultation, state)
                .orElseThrow(() -> new IllegalStateException(state + " is not asked in " + consultation));
    }
}
