package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seats;
import org.springframework.stereotype.Component;

/** When a meeting may take place: ahead, and on a day on which all members work. */
@Component
public class SittingRule {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final MemberStates members;
    private final Seats seats;
    private final DefaultTimes times;

    SittingRule(MemberStates members, Seats seats, DefaultTimes times) {
        this.members = members;
        this.seats = seats;
        this.times = times;
    }

    /** Faults stand at the field {@code startsAt}. */
    public void check(LocalDateTime startsAt, Instant now, Faults faults) {
        var instant = instant(startsAt);
        if (!instant.isAfter(now)) {
            faults.add("startsAt", "adoption.meeting-not-ahead");
            return;
        }
        var off = resting(startsAt.toLocalDate(), instant);
        if (!off.isEmpty()) {
            faults.add("startsAt", "adoption.meeting-not-working-day", startsAt.toLocalDate(), String.join(", ", off));
        }
    }

    /** An item comes to a debate only if its papers are with all delegations long enough before. */
    public void checkPapers(AgendaItem item, LocalDateTime startsAt, Faults faults) {
        var earliest = earliest(item);
        if (instant(startsAt).isBefore(earliest)) {
            faults.add("startsAt", "adoption.meeting-papers", earliest);
        }
    }

    /** The earliest instant at which a meeting may debate the item. */
    public Instant earliest(AgendaItem item) {
        return item.papersAt()
                .atZone(seats.now().zone())
                .plusDays(times.meeting().papersBefore().amount())
                .toInstant();
    }

    /** The first morning at the seat, on a day on which all members work, on which a meeting may debate the item. */
    public LocalDateTime firstMorning(AgendaItem item, Instant now) {
        var earliest = earliest(item);
        var from = earliest.isAfter(now) ? earliest : now;
        var day = from.atZone(seats.now().zone()).toLocalDate().plusDays(1);
        while (!resting(day, from).isEmpty()) {
            day = day.plusDays(1);
        }
        return day.atTime(MORNING);
    }

    /** Members that do not work on that day. */
    private List<String> resting(LocalDate day, Instant asOf) {
        return members.asOf(asOf).stream()
                .filter(member -> !member.worksOn(day))
                .map(MemberState::code)
                .toList();
    }

    /** The seat's time that a person wrote, as an instant. */
    public Instant instant(LocalDateTime startsAt) {
        return startsAt.atZone(seats.now().zone()).toInstant();
    }

    /** With the State that holds the chair on that day. */
    Sitting sitting(LocalDateTime startsAt, String place) {
        var instant = instant(startsAt);
        return new Sitting(instant, seats.now().zone(), place, seats.at(instant).state());
    }
}
