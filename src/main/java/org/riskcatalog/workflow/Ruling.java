package org.riskcatalog.workflow;

import java.util.Map;

/**
 * What a decision table said, and why.
 *
 * @param rule id of the rule that decided
 * @param reason annotation of that rule
 * @param version version tag of the table
 */
public record Ruling(
        String decision, String outcome, String rule, String reason, String version, Map<String, Object> inputs) {

    public Ruling {
        inputs = Map.copyOf(inputs);
    }
}
