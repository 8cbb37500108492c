package org.riskcatalog.adoption.meeting;

import java.util.Locale;

/** What an agenda item is about. */
public enum MatterKind {
    /** The text of an entry, to be decided. */
    ENTRY,
    /** A proposer's appeal against a proposal's rejection. */
    APPEAL,
    /** One measure, to be decided. */
    MEASURE,
    /** What silence adopted, to be announced. */
    ADOPTION,
    /** What silence adopted, to be noted by a higher body. */
    NOTE;

    /** As the diagrams write it. */
    public static MatterKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
