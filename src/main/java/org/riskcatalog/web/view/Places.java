package org.riskcatalog.web.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where the reader and the seat of the chair are. */
@Component
class Places {
    /** A capital and its time. */
    record Place(String capital, ZoneId zone) {}

    private final Reader reader;
    private final MemberStates states;
    private final Seats seats;
    private final MessageSource messages;

    Places(Reader reader, MemberStates states, Seats seats, MessageSource messages) {
        this.reader = reader;
        this.states = states;
        this.seats = seats;
        this.messages = messages;
    }

    /** The seat of this moment. */
    Place seat(Locale language) {
        var seat = seats.now();
        return new Place(capital(seat.state(), seat.capital(), language), seat.zone());
    }

    /** The capital whose time it is. A deadline keeps its zone when the chair moves on. */
    Place in(ZoneId zone, Locale language) {
        return states.all().stream()
                .filter(state -> state.timeZone().equals(zone))
                .findFirst()
                .map(state -> place(state, language))
                .orElseGet(() -> new Place(zone.getId().replaceFirst(".*/", "").replace('_', ' '), zone));
    }

    /** The reader's own capital; bodies and visitors read in the seat's time. */
    Place own(Locale language) {
        return reader.state()
                .flatMap(states::find)
                .map(state -> place(state, language))
                .orElseGet(() -> seat(language));
    }

    private Place place(MemberState state, Locale language) {
        var capital = state.capital() == null ? state.code() : state.capital();
        return new Place(capital(state.code(), capital, language), state.timeZone());
    }

    private String capital(String state, String configured, Locale language) {
        return messages.getMessage("capital." + state, null, configured, language);
    }

    /** Whether clocks show the same at both places at that instant. */
    static boolean together(Place one, Place other, Instant at) {
        return one.zone()
                        .getRules()
                        .getOffset(at)
                        .equals(other.zone().getRules().getOffset(at))
                && one.capital().equals(other.capital());
    }
}
