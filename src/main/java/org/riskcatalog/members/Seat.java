package org.riskcatalog.members;

import java.time.ZoneId;

/** Where the chair sits: its capital and zone, in which silences expire at noon. */
public record Seat(String state, String capital, ZoneId zone) {}
