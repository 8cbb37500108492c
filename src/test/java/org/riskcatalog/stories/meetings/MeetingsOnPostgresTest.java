package org.riskcatalog.stories.meetings;

import org.junit.jupiter.api.AfterAll;
import org.riskcatalog.stories.Running;

class MeetingsOnPostgresTest extends MeetingTale {

    private static final Running running = Running.onPostgres();
    private static final Sittings sittings = new Sittings(running);

    @AfterAll
    static void end() {
        running.close();
    }

    @Override
    Running running() {
        return running;
    }

    @Override
    Sittings sittings() {
        return sittings;
    }
}
