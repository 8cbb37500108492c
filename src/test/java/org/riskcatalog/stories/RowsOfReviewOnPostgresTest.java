package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On a real PostgreSQL. */
class RowsOfReviewOnPostgresTest extends RowsOfReview {

    private static final Running running = Running.onPostgres();

    RowsOfReviewOnPostgresTest() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
