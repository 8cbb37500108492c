package org.riskcatalog.web.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Seats;
import org.riskcatalog.people.Mandate;
import org.riskcatalog.people.PeopleRights;
import org.riskcatalog.people.StartTokens;
import org.springframework.stereotype.Component;

/** Turns mandates into lines: days in the zone of the State, names of those who prepared and confirmed. */
@Component
class MandateLines {

    private final Directory directory;
    private final MemberStates states;
    private final Seats seats;
    private final StartTokens startTokens;
    private final Clock clock;

    MandateLines(Directory directory, MemberStates states, Seats seats, StartTokens startTokens, Clock clock) {
        this.directory = directory;
        this.states = states;
        this.seats = seats;
        this.startTokens = startTokens;
        this.clock = clock;
    }

    List<MandateLine> of(List<Mandate> mandates, Actor reader) {
        var names = directory.names(mandates.stream()
                .flatMap(mandate -> Stream.of(
                        mandate.preparedBy(), mandate.confirmedBy(), mandate.endedBy(), mandate.substituteOf()))
                .filter(Objects::nonNull)
                .toList());
        return mandates.stream().map(mandate -> line(mandate, names, reader)).toList();
    }

    /** The zone in which a mandate's days begin. */
    ZoneId zone(String party) {
        return states.find(party)
                .map(MemberState::timeZone)
                .orElseGet(() -> seats.now().zone());
    }

    private MandateLine line(Mandate mandate, Map<UUID, String> names, Actor reader) {
        var waits = mandate.waits();
        return new MandateLine(
                mandate.id(),
                mandate.role().word(),
                mandate.party(),
                mandate.cleared(),
                stage(mandate),
                day(mandate.validFrom(), mandate.party()),
                until(mandate),
                mandate.reference(),
                name(mandate.substituteOf(), names),
                name(mandate.preparedBy(), names),
                mandate.confirmed() ? name(mandate.confirmedBy(), names) : null,
                mandate.ended() ? name(mandate.endedBy(), names) : null,
                waits
                        && PeopleRights.confirms(reader, mandate)
                        && !mandate.preparedBy().equals(reader.person())
                        && !mandate.person().equals(reader.person()),
                waits
                        && mandate.role() == Role.SECRETARIAT
                        && startTokens.secretariatWanted()
                        && PeopleRights.administers(reader),
                !stage(mandate).equals("over") && PeopleRights.ends(reader, mandate));
    }

    private String stage(Mandate mandate) {
        var now = clock.instant();
        if (mandate.validAt(now)) {
            return "valid";
        }
        return mandate.over(now) ? "over" : mandate.waits() ? "waits" : "coming";
    }

    private @Nullable LocalDate until(Mandate mandate) {
        var end = mandate.ended() ? mandate.endedAt() : mandate.validTo();
        // The end is the first instant after; the last day is the day before it where it is a midnight.
        return end == null ? null : day(end.minusMillis(1), mandate.party());
    }

    private LocalDate day(Instant instant, String party) {
        return instant.atZone(zone(party)).toLocalDate();
    }

    private static String name(@Nullable UUID person, Map<UUID, String> names) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
