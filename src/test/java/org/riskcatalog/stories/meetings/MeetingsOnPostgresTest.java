package org.riskcatalog.stories.meetings;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.riskcatalog.stories.Running;

/** Entries before meetings, and what silence adopted, on PostgreSQL. */
class MeetingsOnPostgresTest {

    private static final Running running = Running.onPostgres();
    private static final Sittings sittings = new Sittings(running);

    @AfterAll
    static void end() {
        running.close();
    }

    @Nested
    class Entries extends MeetingTale {
        Entries() {
            super(sittings);
        }
    }

    @Nested
    class HeardOutcomes extends HeardOutcomeTale {
        HeardOutcomes() {
            super(sittings);
        }
    }

    @Nested
    class MovedMeetings extends MovedMeetingTale {
        MovedMeetings() {
            super(sittings);
        }
    }

    @Nested
    class Announcements extends AnnouncementTale {
        Announcements() {
            super(sittings);
        }
    }
}
