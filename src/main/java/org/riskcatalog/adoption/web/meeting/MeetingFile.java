package org.riskcatalog.adoption.web.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.meeting.ListedMeeting;
import org.riskcatalog.adoption.meeting.MeetingList;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of meetings as a file, with its filters and its order. */
@Controller
class MeetingFile {

    private static final int AT_ONCE = 200;
    private static final List<String> COLUMNS =
            List.of("reference", "body", "date", "place", "chair", "status", "items");

    private final MeetingList list;
    private final Texts texts;
    private final Reader reader;

    MeetingFile(MeetingList list, Texts texts, Reader reader) {
        this.list = list;
        this.texts = texts;
        this.reader = reader;
    }

    @GetMapping("/meetings/meetings.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        var actor = reader.actor().orElseThrow(NotThere::new);
        var query = new MeetingAddress(parameters).query();
        var header = COLUMNS.stream()
                .map(column -> texts.say("adoption.meetings." + column))
                .toList();
        var rows = Stream.iterate(0, page -> page + 1)
                .map(page -> list.find(query.at(page, AT_ONCE), actor).items())
                .takeWhile(found -> !found.isEmpty())
                .flatMap(List::stream)
                .map(this::cells);
        return Csv.file("meetings", header, rows);
    }

    private List<Object> cells(ListedMeeting meeting) {
        return List.of(
                meeting.reference(),
                texts.value(meeting.body()),
                meeting.startsAt(),
                meeting.place(),
                meeting.chairState(),
                texts.value(meeting.status()),
                meeting.items());
    }
}
