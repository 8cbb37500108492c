package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On a real PostgreSQL. */
class ProposalExitsOnPostgresTest extends ProposalExits {

    private static final Running running = Running.onPostgres();

    ProposalExitsOnPostgresTest() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
