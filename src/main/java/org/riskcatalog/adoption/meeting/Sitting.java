package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.time.ZoneId;

/** When and where a body sits, and which State holds the chair then. */
public record Sitting(Instant startsAt, ZoneId zone, String place, String chairState) {}
