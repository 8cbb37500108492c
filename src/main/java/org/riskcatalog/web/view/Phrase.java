package org.riskcatalog.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or sentence by its message key: rooms say what, the page says it in the reader's language.
 *
 * @param code message key; with a count the keys are {@code code.one}, {@code code.few}, {@code code.many}
 * @param count chooses the plural and is {0}; null for a phrase without one
 * @param arguments {0}, {1}, … (after the count if there is one); instants, dates and phrases are put into words
 */
public record Phrase(String code, @Nullable Long count, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String code, Object... arguments) {
        return new Phrase(code, null, List.of(arguments));
    }

    /** A phrase whose form depends on a number. */
    public static Phrase counted(String code, long count, Object... arguments) {
        return new Phrase(code, count, List.of(arguments));
    }
}
