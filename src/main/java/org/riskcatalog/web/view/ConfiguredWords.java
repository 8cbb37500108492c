package org.riskcatalog.web.view;

import java.util.Locale;
import java.util.Optional;

/** Words that an operator may change in the configuration; they go before those of the message files. */
public interface ConfiguredWords {

    /** @param code a message key, for example {@code catalog.category.ENERGY} */
    Optional<String> word(String code, Locale language);
}
