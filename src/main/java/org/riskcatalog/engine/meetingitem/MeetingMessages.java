package org.riskcatalog.engine.meetingitem;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.adoption.meeting.MeetingCancelled;
import org.riskcatalog.adoption.meeting.MeetingMoved;
import org.riskcatalog.adoption.meeting.MeetingScheduled;
import org.riskcatalog.adoption.meeting.PlacedItem;
import org.riskcatalog.engine.messages.CaseMessages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells waiting cases what the secretariat did to the meetings on whose agendas their items stand. */
@Component
class MeetingMessages {

    private static final String CHANGED = "meeting.changed";

    private final CaseMessages messages;

    MeetingMessages(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void scheduled(MeetingScheduled event) {
        send("meeting.called", event.items());
        send("meeting.changed", event.broughtForward());
    }

    @EventListener
    void moved(MeetingMoved event) {
        send(CHANGED, event.items());
    }

    @EventListener
    void cancelled(MeetingCancelled event) {
        send(CHANGED, event.items());
    }

    /** The case of that item found by itself that its meeting is not the one that it waited for. */
    void heard(UUID item) {
        messages.heard(CHANGED, item);
    }

    private void send(String message, List<PlacedItem> items) {
        items.forEach(item -> messages.send(message, item.item(), item.entry()));
    }
}
