package org.riskcatalog.adoption.silence;

import java.time.Instant;

/** When the head of a delegation first opened the page of a silence. */
public record Opening(String state, Instant at) {}
