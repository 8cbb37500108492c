package org.riskcatalog.adoption.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All statements on record, in the order of receipt. */
public interface Statements extends Repository<Statement, UUID> {

    Statement save(Statement statement);

    List<Statement> findBySubjectIdOrderByReceivedAt(UUID subjectId);

    List<Statement> findBySubjectIdInOrderByReceivedAt(List<UUID> subjectIds);

    List<Statement> findByEntryIdOrderByReceivedAt(UUID entryId);
}
