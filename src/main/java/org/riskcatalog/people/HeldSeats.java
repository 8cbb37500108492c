package org.riskcatalog.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seat;
import org.riskcatalog.members.Seats;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The seat is where the State sits to which the chair was handed over last; at first, and for earlier instants, what the configuration says. */
@Primary
@Component
class HeldSeats implements Seats {

    private static final String KEPT = HeldSeats.class.getName();

    private final ChairTerms terms;
    private final Seats configured;
    private final MemberStates states;
    private final Clock clock;

    HeldSeats(ChairTerms terms, @Qualifier("seats") Seats configured, MemberStates states, Clock clock) {
        this.terms = terms;
        this.configured = configured;
        this.states = states;
        this.clock = clock;
    }

    @Override
    public Seat at(Instant instant) {
        return terms().stream()
                .filter(term -> !term.from().isAfter(instant))
                .findFirst()
                .map(term -> seat(term.state()))
                .orElseGet(() -> configured.at(instant));
    }

    @Override
    public Seat now() {
        return at(clock.instant());
    }

    private Seat seat(String code) {
        var state = states.get(code);
        return new Seat(code, Objects.requireNonNull(state.capital()), state.timeZone());
    }

    /** Read once for each request: a page asks for each of its instants. */
    @SuppressWarnings("unchecked")
    private List<ChairTerms.Term> terms() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return terms.all();
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof List<?> kept) {
            return (List<ChairTerms.Term>) kept;
        }
        var read = terms.all();
        request.setAttribute(KEPT, read, RequestAttributes.SCOPE_REQUEST);
        return read;
    }
}
