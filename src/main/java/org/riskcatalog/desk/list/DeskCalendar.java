package org.riskcatalog.desk.list;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The deadlines of a desk as a calendar file (RFC 5545). */
@Component
class DeskCalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Octets of a line, without its end. */
    private static final int LONGEST = 75;

    private final Texts texts;
    private final Clock clock;

    DeskCalendar(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    ResponseEntity<byte[]> file(List<DeskRow> rows) {
        var name = ContentDisposition.attachment().filename("deadlines.ics").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(calendar(rows).getBytes(StandardCharsets.UTF_8));
    }

    String calendar(List<DeskRow> rows) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//riskcatalog.org//Risk Catalog//EN");
        rows.stream().filter(row -> row.due() != null).forEach(row -> event(file, row));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void event(StringBuilder file, DeskRow row) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + row.key().replace('/', '-') + "@riskcatalog.org");
        line(file, "DTSTAMP:" + written(clock.instant()));
        line(file, "DTSTART:" + written(Objects.requireNonNull(row.due())));
        line(file, "SUMMARY:" + text(subject(row) + ": " + texts.say(row.what())));
        var otherwise = row.otherwise();
        line(
                file,
                "DESCRIPTION:"
                        + text(row.title()
                                + (otherwise == null
                                        ? ""
                                        : "\n" + texts.say("web.otherwise") + " " + texts.say(otherwise))));
        line(file, "END:VEVENT");
    }

    private static String subject(DeskRow row) {
        var part = row.part();
        return part == null ? row.handle() : row.handle() + ", " + part.number();
    }

    private static String written(Instant at) {
        return UTC.format(at);
    }

    private static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replace("\r", "");
    }

    /** A longer line goes on in the next, behind a space; never inside of a letter. */
    private static void line(StringBuilder file, String line) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            int length = new String(Character.toChars(letter)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                file.append("\r\n ");
                octets = 1;
            }
            file.appendCodePoint(letter);
            octets += length;
        }
        file.append("\r\n");
    }
}
