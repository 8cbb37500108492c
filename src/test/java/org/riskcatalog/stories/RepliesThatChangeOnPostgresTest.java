package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On a real PostgreSQL. */
class RepliesThatChangeOnPostgresTest extends RepliesThatChange {

    private static final Running running = Running.onPostgres();

    RepliesThatChangeOnPostgresTest() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
