package org.riskcatalog.adoption.silence;

import org.riskcatalog.members.Span;
import org.riskcatalog.workflow.Ruling;

/**
 * The least time that a silence lasts, and the rule that says so.
 *
 * @param word for example {@code P5WD} or {@code PT72H}
 * @param rule id of the rule in the table {@code silencePeriod}
 */
public record Period(String word, String rule, String version, String reason) {

    static Period of(Ruling ruling) {
        return new Period(ruling.outcome(), ruling.rule(), ruling.version(), ruling.reason());
    }

    public Span span() {
        return Span.of(word);
    }

    /** Counted in hours: it ends whenever it ends, not at noon of a working day. */
    public boolean inHours() {
        return span().unit() == Span.Unit.HOURS;
    }
}
