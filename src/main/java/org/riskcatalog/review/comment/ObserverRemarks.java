package org.riskcatalog.review.comment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All remarks of observers. */
public interface ObserverRemarks extends Repository<ObserverRemark, UUID> {

    ObserverRemark save(ObserverRemark remark);

    List<ObserverRemark> findByConsultationIdInOrderByWrittenAt(Collection<UUID> consultations);
}
