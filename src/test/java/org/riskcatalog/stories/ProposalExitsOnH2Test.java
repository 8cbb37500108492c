package org.riskcatalog.stories;

import org.junit.jupiter.api.AfterAll;

/** On the embedded database. */
class ProposalExitsOnH2Test extends ProposalExits {

    private static final Running running = Running.onH2();

    ProposalExitsOnH2Test() {
        super(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }
}
