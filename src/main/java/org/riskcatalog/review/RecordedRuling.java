package org.riskcatalog.review;

import org.riskcatalog.acts.Checksums;
import org.riskcatalog.workflow.Ruling;

/**
 * What a decision table said, kept with what it decided about.
 *
 * @param rule id of the rule that decided
 * @param reason annotation of that rule
 * @param tableVersion version tag of the table
 * @param inputs what the table was told, as canonical JSON
 */
public record RecordedRuling(String outcome, String rule, String reason, String tableVersion, String inputs) {

    public static RecordedRuling of(Ruling ruling, Checksums checksums) {
        return new RecordedRuling(
                ruling.outcome(),
                ruling.rule(),
                ruling.reason(),
                ruling.version(),
                checksums.canonical(ruling.inputs()));
    }
}
