package org.riskcatalog.members;

import java.time.LocalDate;

/**
 * The period over which one catalog is drawn up.
 *
 * @param title for example 2026–2028
 * @param from first day
 * @param to last day
 */
public record Cycle(String title, LocalDate from, LocalDate to) {}
