package org.riskcatalog.web.view;

/**
 * A line of the error summary.
 *
 * @param field where its link leads; empty for a fault of the whole
 * @param code name of the rule, {@code NotBlank}, or the key of a room's own sentence
 */
public record Problem(String field, String code, String sentence) {}
