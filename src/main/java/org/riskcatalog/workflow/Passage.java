package org.riskcatalog.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened at one element of a diagram in one case.
 *
 * @param element id in the diagram
 * @param first when it was reached first; null if it is being reached now
 * @param last when it was left last; null if it never was
 * @param times how often it was reached
 * @param open how many of these have not been left
 */
public record Passage(
        String element, @Nullable Instant first, @Nullable Instant last, int times, int open) {}
