package org.riskcatalog.measures;

import java.time.Instant;

/**
 * That the funding of a measure is there, as the State that leads it has recorded it.
 *
 * @param fundedBy two-letter code of that State
 * @param fundingSource where it comes from, in its words
 */
public record RecordedFunding(Instant fundedAt, String fundedBy, String fundingSource) {}
