package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items that a held meeting had on its agenda and did not dispose of: its minutes go on listing them. */
@Component
class PassedItems {

    private final JdbcClient jdbc;
    private final Meetings meetings;

    PassedItems(JdbcClient jdbc, Meetings meetings) {
        this.jdbc = jdbc;
        this.meetings = meetings;
    }

    /** The item is about to leave its agenda; it is kept there if the meeting has begun. */
    void leaves(AgendaItem item, Instant now) {
        var from = item.meetingId();
        if (from != null && meetings.get(from).begunAt(now)) {
            jdbc.sql("""
                            insert into agenda_passed (item_id, meeting_id)
                            select i.id, i.meeting_id from agenda_item i
                             where i.id = ? and not exists (
                               select 1 from agenda_passed p where p.item_id = i.id and p.meeting_id = i.meeting_id)""").param(item.id()).update();
        }
    }

    List<UUID> of(UUID meeting) {
        return jdbc.sql("select item_id from agenda_passed where meeting_id = ?")
                .param(meeting)
                .query(UUID.class)
                .list();
    }
}
