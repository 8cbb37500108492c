package org.riskcatalog.processes.soundness;

import java.util.Comparator;

/**
 * A token on a flow, or in a step that is being done.
 *
 * @param place id of the flow or node
 * @param side whether it came from an event that interrupts nothing, such as a reminder
 */
record Token(String place, boolean side) implements Comparable<Token> {

    @Override
    public int compareTo(Token other) {
        return Comparator.comparing(Token::place).thenComparing(Token::side).compare(this, other);
    }

    @Override
    public String toString() {
        return side ? place + " (side)" : place;
    }
}
