package org.riskcatalog.adoption.web.meeting;

import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.Meeting;

/**
 * Where an item on the agenda of a meeting has come to.
 *
 * @param held the meeting has begun
 * @param here it still stands on this agenda
 * @param movedTo reference of the meeting on whose agenda it stands instead; null if on none
 */
record Whereabouts(boolean held, boolean here, @Nullable String movedTo) {

    static final Whereabouts AHEAD = new Whereabouts(false, true, null);

    static Whereabouts of(AgendaItem item, Meeting meeting, @Nullable String elsewhere) {
        return new Whereabouts(true, meeting.id().equals(item.meetingId()), elsewhere);
    }
}
