package org.riskcatalog.adoption.web.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.Ground;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.meeting.Meeting;

/**
 * An agenda item as a task shows it.
 *
 * @param meeting reference; null while it stands on no agenda
 */
record ItemCard(
        String reference,
        String title,
        MatterKind matter,
        Body body,
        int deferrals,
        @Nullable String meeting,
        @Nullable Instant startsAt,
        @Nullable ZoneId zone,
        @Nullable String place,
        List<Ground> grounds) {

    static ItemCard of(AgendaItem item, @Nullable Meeting meeting, List<Ground> grounds) {
        return new ItemCard(
                item.reference(),
                item.title(),
                item.matter(),
                item.body(),
                item.deferrals(),
                meeting == null ? null : meeting.reference(),
                meeting == null ? null : meeting.startsAt(),
                meeting == null ? null : meeting.zone(),
                meeting == null ? null : meeting.place(),
                grounds);
    }
}
