package org.riskcatalog.web.view;

import java.util.List;

/**
 * A line of a facts list.
 *
 * @param values {@link Phrase}s, instants, dates or plain text, one line each
 */
public record Fact(Phrase term, List<Object> values) {
    public Fact {
        values = List.copyOf(values);
    }

    public static Fact of(String term, Object... values) {
        return new Fact(Phrase.of(term), List.of(values));
    }
}
