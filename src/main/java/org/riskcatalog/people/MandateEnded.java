package org.riskcatalog.people;

/** A mandate was ended before its time, or withdrawn before it was confirmed. */
public record MandateEnded(MandateTerms terms) implements MandateEvent {

    static MandateEnded of(Mandate mandate, Account person) {
        return new MandateEnded(MandateTerms.of(mandate, person));
    }

    @Override
    public String type() {
        return "people.mandate-ended";
    }
}
