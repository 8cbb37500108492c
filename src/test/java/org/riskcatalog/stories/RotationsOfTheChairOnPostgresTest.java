package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On a real PostgreSQL. */
class RotationsOfTheChairOnPostgresTest extends RotationsOfTheChair {

    private static final Running running = Running.onPostgres();

    RotationsOfTheChairOnPostgresTest() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
