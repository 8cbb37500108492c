package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of meetings; behind {@link Meetings}. */
interface MeetingStore extends Repository<Meeting, UUID> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    Optional<Meeting> findByReference(String reference);

    List<Meeting> findByStatusOrderByStartsAt(MeetingStatus status);

    List<Meeting> findAllById(Iterable<UUID> ids);
}
