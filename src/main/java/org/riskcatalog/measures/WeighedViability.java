package org.riskcatalog.measures;

import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.Ruling;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What the decision {@code measureViability} found of a measure when it was asked last.
 *
 * @param rule id of the rule that it followed
 * @param reason the words of that rule
 * @param version of the table
 * @param inputs what the table was told, as canonical JSON; null where it was not kept yet
 */
public record WeighedViability(
        @Column("viability") Viability outcome,
        @Column("viability_rule") String rule,
        @Column("viability_reason") @Nullable String reason,
        @Column("viability_version") @Nullable String version,
        @Column("weighed_inputs") @Nullable String inputs) {

    static WeighedViability by(Ruling ruling, String inputs) {
        return new WeighedViability(
                Viability.valueOf(ruling.outcome()), ruling.rule(), ruling.reason(), ruling.version(), inputs);
    }
}
