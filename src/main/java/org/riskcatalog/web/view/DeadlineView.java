package org.riskcatalog.web.view;

import java.time.Instant;

/**
 * A deadline as a delegate reads it.
 *
 * @param day weekday and day in the reader's zone, "Wed 3 June"; "Today, 1 June" on the day itself
 * @param own time in the reader's zone, "13:00 Bishkek"
 * @param seat the same moment at the seat, "12:00 Tashkent"; with its day where that differs
 * @param twoZones false if the reader lives in the seat's time
 * @param left "2 days 4 hours"; how long ago if it has passed
 */
public record DeadlineView(
        Instant at, String day, String own, String seat, boolean twoZones, String left, boolean passed) {}
