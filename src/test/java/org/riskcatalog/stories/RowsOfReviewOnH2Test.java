package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On the embedded database. */
class RowsOfReviewOnH2Test extends RowsOfReview {

    private static final Running running = Running.onH2();

    RowsOfReviewOnH2Test() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
