package org.riskcatalog.web.view;

/**
 * A line of the error summary.
 *
 * @param field where its link leads; empty for a fault of the whole
 */
public record Problem(String field, String sentence) {}
