package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On a real PostgreSQL. */
class LateWithdrawalsOnPostgresTest extends LateWithdrawals {

    private static final Running running = Running.onPostgres();

    LateWithdrawalsOnPostgresTest() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
