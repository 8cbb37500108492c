package org.riskcatalog.members;

import java.util.Locale;

/** Keeps the language in which the person signed in reads, so that the next {@link Actor} has it. */
public interface PersonLanguage {
    /** Does nothing if nobody is signed in. */
    void choose(Locale language);
}
