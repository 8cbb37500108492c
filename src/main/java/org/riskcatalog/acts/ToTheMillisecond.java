package org.riskcatalog.acts;

import java.time.Instant;

/** An argument of a sentence where a minute is too coarse to see which of two instants came first. */
public record ToTheMillisecond(Instant at) {}
