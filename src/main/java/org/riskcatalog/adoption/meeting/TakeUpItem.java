package org.riskcatalog.adoption.meeting;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meeting has begun and takes up what is on its agenda. */
@Component
public class TakeUpItem {

    private final AgendaItems items;
    private final Meetings meetings;
    private final Matters matters;
    private final Clock clock;

    TakeUpItem(AgendaItems items, Meetings meetings, Matters matters, Clock clock) {
        this.items = items;
        this.meetings = meetings;
        this.matters = matters;
        this.clock = clock;
    }

    /** False if the meeting was moved or cancelled in the last moment: the item goes to another one. */
    @Transactional
    public boolean takeUp(UUID id) {
        var item = items.get(id);
        var now = clock.instant();
        if (item.status() != ItemStatus.PLACED || !meetings.get(item.meeting()).begunAt(now)) {
            return false;
        }
        matters.of(item.matter()).takenUp(item.subjectId(), now);
        return true;
    }
}
