package org.riskcatalog.adoption.decision;

/**
 * The rule by which a decision was taken this way.
 *
 * @param rule id of the rule in its decision table
 * @param ruleVersion version of the table
 */
public record Basis(Method method, String rule, String ruleVersion, String ruleReason, boolean toBeNoted) {}
