package org.riskcatalog.adoption.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Rows of decisions; behind {@link Decisions}. */
interface DecisionStore extends Repository<Decision, UUID> {

    Decision save(Decision decision);

    List<Decision> findByEntryId(UUID entryId);

    List<Decision> findByAnnouncedMeetingOrderByReference(UUID meeting);

    Optional<Decision> findByNumber(String number);

    Optional<Decision> findBySubjectId(UUID subjectId);
}
