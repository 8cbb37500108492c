package org.riskcatalog.adoption.web.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.riskcatalog.adoption.meeting.ItemKind;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.adoption.meeting.MeetingStatus;

/**
 * A meeting as its pages show it.
 *
 * @param status as of now
 * @param papersDue until when papers for a debate are to be with the delegations
 * @param agenda by kind, A items first
 * @param delegations States recorded as present
 */
record ShownMeeting(
        Meeting meeting,
        MeetingStatus status,
        Instant papersDue,
        Map<ItemKind, List<ShownItem>> agenda,
        List<Attendee> present,
        List<String> delegations) {

    /** @param mandate group, for example {@code head-of-delegation:KG} */
    record Attendee(String name, String mandate) {

        /** Message key of the role. */
        public String role() {
            return "web.role." + mandate.replaceFirst(":.*", "");
        }

        /** Empty for bodies. */
        public String state() {
            return mandate.contains(":") ? mandate.substring(mandate.indexOf(':') + 1) : "";
        }
    }

    public boolean empty() {
        return agenda.isEmpty();
    }
}
