package org.riskcatalog.clearance;

import org.riskcatalog.acts.KeptArguments.Word;

/** What a national act is called in sentences of the record: the word of its code, said later in the reader's language. */
final class ActWord {

    private ActWord() {}

    static Word of(String act) {
        return new Word("clearance.act." + act);
    }
}
