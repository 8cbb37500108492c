package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On the embedded database. */
class RotationsOfTheChairOnH2Test extends RotationsOfTheChair {

    private static final Running running = Running.onH2();

    RotationsOfTheChairOnH2Test() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
