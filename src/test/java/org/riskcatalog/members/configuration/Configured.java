package org.riskcatalog.members.configuration;

import java.time.Clock;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seats;
import org.riskcatalog.members.WorkingCalendar;

/** The configuration that the project ships, for tests without Spring. */
public final class Configured {

    private static final ConfigurationFiles FILES = new ConfigurationFiles();
    private static final MemberStates MEMBERS = new ConfiguredMembers(FILES);

    private Configured() {}

    public static MemberStates members() {
        return MEMBERS;
    }

    public static WorkingCalendar calendar() {
        return new WorkingCalendar(MEMBERS);
    }

    public static DefaultTimes times() {
        return new MembersConfiguration().defaultTimes(FILES);
    }

    public static Seats seats(Clock clock) {
        var configuration = new MembersConfiguration();
        return configuration.seats(configuration.cycleFile(FILES), MEMBERS, clock);
    }
}
