package org.riskcatalog.adoption.silence;

import java.util.Locale;

/** What a silence or a decision may be about. */
public enum SubjectKind {
    ENTRY,
    MEASURE,
    CORRIGENDUM;

    /** As the diagrams write it. */
    public static SubjectKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
