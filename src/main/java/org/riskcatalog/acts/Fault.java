package org.riskcatalog.acts;

import java.util.List;

/**
 * Why something sent in was not accepted.
 *
 * @param field path in the answers, for example {@code measures[0].title}; empty for the whole
 * @param code message key of a clear sentence
 */
public record Fault(String field, String code, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }
}
