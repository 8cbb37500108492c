package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On the embedded database. */
class RepliesThatChangeOnH2Test extends RepliesThatChange {

    private static final Running running = Running.onH2();

    RepliesThatChangeOnH2Test() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
