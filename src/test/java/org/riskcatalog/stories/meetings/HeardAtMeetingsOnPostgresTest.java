package org.riskcatalog.stories.meetings;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.riskcatalog.stories.Running;

/** Appeals and measures before meetings, and a meeting that does not take place, on PostgreSQL. */
class HeardAtMeetingsOnPostgresTest {

    private static final Running running = Running.onPostgres();
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
