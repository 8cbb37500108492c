package org.riskcatalog.adoption.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Pattern;
import org.riskcatalog.web.view.Phrase;
import org.springframework.stereotype.Component;

/** Counts the days of a silence in front of the reader: why it expires on that day and no other. */
@Component
class SilenceDays {

    private static final int MOST = 45;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MemberStates members;
    private final Moments moments;

    SilenceDays(MemberStates members, Moments moments) {
        this.members = members;
        this.moments = moments;
    }

    /** Empty for a silence that is counted in hours, has not started, or is longer than a strip can show. */
    Optional<DaysStrip> of(Silence silence, Instant now) {
        var start = silence.startsAt();
        if (start == null || silence.period().inHours()) {
            return Optional.empty();
        }
        var cells = cells(silence, start, now);
        if (cells.size() > MOST) {
            return Optional.empty();
        }
        var counted =
                cells.stream().filter(cell -> cell.pattern() != Pattern.LINE).count();
        return Optional.of(new DaysStrip(
                Phrase.counted(
                        "adoption.days",
                        counted,
                        silence.electorate().size(),
                        moments.in(silence.seat().zoneId(), start)),
                cells));
    }

    private List<DayCell> cells(Silence silence, Instant start, Instant now) {
        var zone = silence.seat().zoneId();
        var asked = silence.electorate().stream().map(members::get).toList();
        var first = day(start, zone);
        var last = day(silence.expiresAt(), zone);
        var today = day(now, zone);
        var cells = new ArrayList<DayCell>();
        cells.add(new DayCell(
                first, Pattern.LINE, Phrase.of("adoption.day.begins", time(start, zone)), first.equals(today)));
        int number = 0;
        for (var day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            var date = day;
            if (asked.stream().allMatch(member -> member.worksOn(date))) {
                number++;
                cells.add(counted(date, number, today, date.equals(last) ? time(silence.expiresAt(), zone) : ""));
            } else {
                cells.add(new DayCell(date, Pattern.LINE, notCounted(asked, date), date.equals(today)));
            }
        }
        return cells;
    }

    private static DayCell counted(LocalDate day, int number, LocalDate today, String expires) {
        var here = day.equals(today);
        var pattern = here ? Pattern.WORK : day.isBefore(today) ? Pattern.FILL : Pattern.OPEN;
        var word = !expires.isEmpty()
                ? Phrase.of("adoption.day.expires", number, expires)
                : Phrase.of(here ? "adoption.day.today" : "adoption.day.counted", number);
        return new DayCell(day, pattern, word, here);
    }

    private static Phrase notCounted(List<MemberState> asked, LocalDate day) {
        var holiday = asked.stream()
                .filter(member -> member.holidays().containsKey(day))
                .map(MemberState::code)
                .toList();
        var weekend = asked.stream().noneMatch(member -> member.workingWeek().contains(day.getDayOfWeek()));
        return weekend || holiday.isEmpty()
                ? Phrase.of("adoption.day.weekend")
                : Phrase.of("adoption.day.holiday", String.join(", ", holiday));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }
}
