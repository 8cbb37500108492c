package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On the embedded database. */
class LateWithdrawalsOnH2Test extends LateWithdrawals {

    private static final Running running = Running.onH2();

    LateWithdrawalsOnH2Test() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
