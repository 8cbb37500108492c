package org.riskcatalog.people;

/** An administrator prepared a mandate; it has no effect until a second person confirms it, who is told. */
public record MandatePrepared(MandateTerms terms) implements MandateEvent {

    static MandatePrepared of(Mandate mandate, Account person) {
        return new MandatePrepared(MandateTerms.of(mandate, person));
    }

    @Override
    public String type() {
        return "people.mandate-prepared";
    }
}
