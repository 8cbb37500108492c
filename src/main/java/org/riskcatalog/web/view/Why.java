package org.riskcatalog.web.view;

import java.util.List;

/**
 * The sentence of a rule and what stands behind it: clause, denominator, what was counted.
 *
 * @param sentence for example "Needs 2 more replies."
 * @param question what the disclosure is called, for example "Why this counts as consensus"
 */
public record Why(Phrase sentence, Phrase question, List<Fact> facts) {
    public Why {
        facts = List.copyOf(facts);
    }
}
