package org.riskcatalog.adoption.web;

import java.util.Set;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.catalog.text.EntryText;

/** What a text that is to settle an objection keeps: on it depends how long silence lasts, and whether it is used at all. */
final class KeptFields {

    private KeptFields() {}

    static void check(EntryText before, EntryText after, Faults faults) {
        if (before.urgency() != after.urgency()) {
            faults.add("text.urgency", "adoption.kept.urgency");
        }
        if (before.confidentiality() != after.confidentiality()) {
            faults.add("text.confidentiality", "adoption.kept.confidentiality");
        }
    }

    /** An editorial amendment changes words, not whom the risk concerns. */
    static void checkEditorial(EntryText before, EntryText after, Faults faults) {
        check(before, after, faults);
        if (!Set.copyOf(before.affectedStates()).equals(Set.copyOf(after.affectedStates()))) {
            faults.add("text.affectedStates", "adoption.kept.affected-states");
        }
    }
}
