package org.riskcatalog.web.view;

import org.jspecify.annotations.Nullable;

/**
 * One State in a strip.
 *
 * @param code two letters
 * @param word one or two words in a list, none over nine letters (or with soft hyphens)
 * @param detail a second line on the entry page, for example when; null for none
 * @param own whether it is the reader's delegation
 */
public record Cell(
        String code, Pattern pattern, Phrase word, @Nullable Phrase detail, boolean own) {
    public Cell(String code, Pattern pattern, String word, boolean own) {
        this(code, pattern, Phrase.of(word), null, own);
    }
}
