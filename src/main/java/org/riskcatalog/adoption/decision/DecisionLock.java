package org.riskcatalog.adoption.decision;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever puts a statement on record and whoever seals the decision waits for the row of the decision: what was accepted is sealed with
 * it, and what comes after is refused. Before there is a decision, nobody can seal it.
 */
@Component
class DecisionLock {

    private final JdbcClient jdbc;

    DecisionLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofSubject(UUID subject) {
        jdbc.sql("select id from decision where subject_id = ? for update")
                .param(subject)
                .query(UUID.class)
                .list();
    }

    /** The same for all decisions on an entry, always in one order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofEntry(UUID entry) {
        jdbc.sql("select id from decision where entry_id = ? order by id for update")
                .param(entry)
                .query(UUID.class)
                .list();
    }
}
