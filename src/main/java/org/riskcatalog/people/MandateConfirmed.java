package org.riskcatalog.people;

/** A second person confirmed a mandate: from its first day on it is in effect. */
public record MandateConfirmed(MandateTerms terms) implements MandateEvent {

    static MandateConfirmed of(Mandate mandate, Account person) {
        return new MandateConfirmed(MandateTerms.of(mandate, person));
    }

    @Override
    public String type() {
        return "people.mandate-confirmed";
    }
}
