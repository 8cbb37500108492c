package org.riskcatalog.adoption.silence;

import java.time.Instant;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seat;
import org.riskcatalog.members.Seats;

/** The chair as a test passes it on; at first it is Uzbekistan's. */
class PassingSeats implements Seats {

    private final MemberStates states;
    private String chairing = "UZ";

    PassingSeats(MemberStates states) {
        this.states = states;
    }

    void pass(String state) {
        chairing = state;
    }

    @Override
    public Seat at(Instant instant) {
        return now();
    }

    @Override
    public Seat now() {
        var state = states.get(chairing);
        return new Seat(state.code(), String.valueOf(state.capital()), state.timeZone());
    }
}
