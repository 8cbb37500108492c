package org.riskcatalog.acts;

import java.util.List;

/** A repeat of an act that was refused and put on record: answered as the first was, and not put on record again. */
class RefusedBefore extends Refusal {

    RefusedBefore(List<Fault> faults) {
        super(faults);
    }

    @Override
    public boolean recorded() {
        return true;
    }
}
