package org.riskcatalog.clearance;

import java.util.UUID;

/** The State answered in one step: its open clearance ends without a signature. For the engine; not a line of the record. */
public record ClearanceNoLongerNeeded(UUID clearance, UUID entry) {}
