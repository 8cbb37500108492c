package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On a real PostgreSQL. */
class EntryWithdrawalsOnPostgresTest extends EntryWithdrawals {

    private static final Running running = Running.onPostgres();

    EntryWithdrawalsOnPostgresTest() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
