package org.riskcatalog.engine.meetingitem;

import java.util.List;
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

    private final CaseMessages messages;

    MeetingMessages(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void scheduled(MeetingScheduled event) {
        send("meeting.called", event.items());
    }

    @EventListener
    void moved(MeetingMoved event) {
        send("meeting.changed", event.items());
    }

    @EventListener
    void cancelled(MeetingCancelled event) {
        send("meeting.changed", event.items());
    }

    private void send(String message, List<PlacedItem> items) {
        items.forEach(item -> messages.send(message, item.item(), item.entry()));
    }
}
