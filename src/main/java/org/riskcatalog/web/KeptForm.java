package org.riskcatalog.web;

import java.io.Serializable;
import java.util.Map;

/**
 * A form that arrived after its session had ended. It waits in the next session of the same person, in the attribute
 * {@link #ATTRIBUTE}, until its page offers it again.
 *
 * @param path to which it was posted
 * @param parameters all of them but the token against forgery
 */
public record KeptForm(String path, Map<String, String[]> parameters) implements Serializable {

    public static final String ATTRIBUTE = "org.riskcatalog.web.KeptForm";

    /** Whether the page at its path takes it from the session itself and shows everything typed. */
    public boolean shownByItsPage() {
        return path.startsWith("/tasks/") || path.startsWith("/entries/");
    }
}
