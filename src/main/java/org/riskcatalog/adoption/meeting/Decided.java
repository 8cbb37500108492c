package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A confirmed outcome that ends an item, to be carried out.
 *
 * @param words what the minutes say
 * @param splitOff titles of the measures without which the text was adopted; empty unless the outcome is {@code PARTIAL}
 * @param electorate States whose consent it rests on, in the order of protocol
 * @param metAt when the meeting began
 * @param at when the outcome was confirmed
 */
public record Decided(
        UUID subject,
        Outcome outcome,
        String words,
        List<String> splitOff,
        String meeting,
        List<String> electorate,
        Instant metAt,
        Instant at) {}
