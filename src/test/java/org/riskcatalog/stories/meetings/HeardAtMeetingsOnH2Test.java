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
        Appeals() {
            super(sittings);
        }
    }

    @Nested
    class MeasureItems extends MeasureItemTale {
        MeasureItems() {
            super(sittings);
        }
    }

    @Nested
    class MeetingMissed extends MeetingMissedTale {
        MeetingMissed() {
            super(sittings);
        }
    }
}
