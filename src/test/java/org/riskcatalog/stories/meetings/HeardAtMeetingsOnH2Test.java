package org.riskcatalog.stories.meetings;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.riskcatalog.stories.Running;

/** Appeals and measures before meetings, and a meeting that does not take place, on H2. */
class HeardAtMeetingsOnH2Test {

    private static final Running running = Running.onH2();
    private static final Sittings sittings = new Sittings(running);

    @AfterAll
    static void end() {
        running.close();
    }

    @Nested
    class Appeals extends AppealTale {

        @Override
        Running running() {
            return running;
        }

        @Override
        Sittings sittings() {
            return sittings;
        }
    }

    @Nested
    class MeasureItems extends MeasureItemTale {

        @Override
        Running running() {
            return running;
        }

        @Override
        Sittings sittings() {
            return sittings;
        }
    }

    @Nested
    class MeetingMissed extends MeetingMissedTale {

        @Override
        Running running() {
            return running;
        }

        @Override
        Sittings sittings() {
            return sittings;
        }
    }
}
