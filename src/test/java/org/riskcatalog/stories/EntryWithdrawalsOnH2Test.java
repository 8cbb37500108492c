package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On the embedded database. */
class EntryWithdrawalsOnH2Test extends EntryWithdrawals {

    private static final Running running = Running.onH2();

    EntryWithdrawalsOnH2Test() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
