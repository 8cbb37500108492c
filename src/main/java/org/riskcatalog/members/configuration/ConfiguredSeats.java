package org.riskcatalog.members.configuration;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seat;
import org.riskcatalog.members.Seats;

/** The chair passes from State to State on the days that {@code config/cycle.yaml} names. */
class ConfiguredSeats implements Seats {

    private final List<Chairing> chairs;
    private final Clock clock;

    private record Chairing(Seat seat, Instant from) {}

    ConfiguredSeats(List<CycleFile.Chairing> chairs, MemberStates members, Clock clock) {
        this.clock = clock;
        this.chairs = chairs.stream()
                .map(chairing -> chairing(chairing, members))
                .sorted(Comparator.comparing(Chairing::from).reversed())
                .toList();
    }

    @Override
    public Seat at(Instant instant) {
        return chairs.stream()
                .filter(chairing -> !chairing.from().isAfter(instant))
                .findFirst()
                .map(Chairing::seat)
                .orElseThrow(() -> new NoSuchElementException("nobody held the chair at " + instant));
    }

    @Override
    public Seat now() {
        return at(clock.instant());
    }

    private static Chairing chairing(CycleFile.Chairing written, MemberStates members) {
        var state = members.find(written.state())
                .filter(member -> member.kind() == MemberState.Kind.STATE)
                .orElseThrow(() -> new FaultyConfiguration(
                        MembersConfiguration.CYCLE, "chairs.state", written.state() + " is no State of members.yaml"));
        var capital = Objects.requireNonNull(state.capital());
        var from = written.from().atStartOfDay(state.timeZone()).toInstant();
        return new Chairing(new Seat(state.code(), capital, state.timeZone()), from);
    }
}
