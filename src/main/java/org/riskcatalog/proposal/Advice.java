package org.riskcatalog.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.Ruling;

/**
 * What the decision {@code admissibility} says of a proposal.
 *
 * @param rulings the rules that matched; none if it is admissible
 * @param alike handle of the most similar entry in force of the same category, with its likeness in percent
 */
public record Advice(
        Admission outcome, List<Ruling> rulings, @Nullable String alike, int likeness) {

    public Advice {
        rulings = List.copyOf(rulings);
    }
}
