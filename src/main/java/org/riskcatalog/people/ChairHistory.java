package org.riskcatalog.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who held the chair since when, and the one way in which it passes on. */
@Service
public class ChairHistory {

    /** A State with the instant from which it held the chair. */
    public record Held(String state, Instant from) {}

    private final ChairTerms terms;

    ChairHistory(ChairTerms terms) {
        this.terms = terms;
    }

    /** The latest one first. */
    public List<Held> all() {
        return terms.all().stream()
                .map(term -> new Held(term.state(), term.from()))
                .toList();
    }

    /** From this instant on the people with a mandate for the chair of that State are the chair. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(String state, Instant from, UUID rotation) {
        terms.add(new ChairTerms.Term(state, from, rotation));
    }
}
