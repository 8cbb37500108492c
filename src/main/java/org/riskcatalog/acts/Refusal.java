package org.riskcatalog.acts;

import java.util.List;

/** A rule refused an act before anything was written; answered as 422 with a sentence beside each field. */
public class Refusal extends RuntimeException {

    private final transient List<Fault> faults;

    public Refusal(List<Fault> faults) {
        super(faults.stream().map(Fault::code).toList().toString());
        this.faults = List.copyOf(faults);
    }

    /** A refusal of the whole act by one named rule. */
    public static Refusal of(String code, Object... arguments) {
        return new Refusal(List.of(new Fault("", code, List.of(arguments))));
    }

    /** What goes on record although the act was refused, besides the refusal itself; in the same transaction as that. */
    public List<CatalogEvent> onRecord() {
        return List.of();
    }

    /** Whether what was sent stays on record although it was refused: the person is told, and not asked again. */
    public boolean recorded() {
        return !onRecord().isEmpty();
    }

    public List<Fault> faults() {
        return faults;
    }
}
