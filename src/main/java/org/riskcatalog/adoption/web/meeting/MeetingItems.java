package org.riskcatalog.adoption.web.meeting;

import java.time.Duration;
import java.util.List;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.adoption.meeting.Meetings;
import org.riskcatalog.desk.forms.DeskItem;
import org.riskcatalog.desk.forms.DeskItems;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** Meetings on the desks of heads and focal points from a month before: to be prepared, never to be completed. */
@Component
class MeetingItems implements DeskItems {

    private static final Duration AHEAD = Duration.ofDays(30);

    private final Meetings meetings;
    private final Moments moments;
    private final Texts texts;

    MeetingItems(Meetings meetings, Moments moments, Texts texts) {
        this.meetings = meetings;
        this.moments = moments;
        this.texts = texts;
    }

    @Override
    public List<DeskItem> of(Actor reader) {
        var prepares = reader.states().stream()
                .anyMatch(state -> reader.is(Role.HEAD_OF_DELEGATION, state) || reader.is(Role.FOCAL_POINT, state));
        if (!prepares) {
            return List.of();
        }
        var now = moments.now();
        return meetings.ahead(now).stream()
                .filter(meeting -> meeting.startsAt().isBefore(now.plus(AHEAD)))
                .map(meeting -> item(meeting, reader))
                .toList();
    }

    private DeskItem item(Meeting meeting, Actor reader) {
        return new DeskItem(
                "meeting/" + meeting.id(),
                Phrase.of("adoption.meeting-item.what"),
                "/meetings/" + meeting.reference(),
                meeting.reference(),
                texts.say("adoption.body." + meeting.body()),
                reader.locale().getLanguage(),
                null,
                Phrase.of("adoption.meeting-item.stage"),
                meeting.startsAt(),
                null,
                null,
                meeting.zone());
    }
}
