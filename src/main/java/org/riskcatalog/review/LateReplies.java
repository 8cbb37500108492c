package org.riskcatalog.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All late replies; of each State at most one is awaited. */
public interface LateReplies extends Repository<LateReply, UUID> {

    LateReply save(LateReply reply);

    List<LateReply> findByConsultationIdAndStateOrderByNumber(UUID consultation, String state);

    List<LateReply> findByConsultationIdInAndStatus(Collection<UUID> consultations, LateReply.Status status);

    default Optional<LateReply> awaited(UUID consultation, String state) {
        return findByConsultationIdAndStateOrderByNumber(consultation, state).stream()
                .filter(LateReply::awaited)
                .findFirst();
    }
}
