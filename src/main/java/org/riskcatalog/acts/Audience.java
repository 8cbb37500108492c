package org.riskcatalog.acts;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who, among those that may see the entry, may read a line of its journal.
 *
 * @param groups engine groups or whole States ({@code state:KZ}); empty means everyone who may see the entry
 */
public record Audience(Set<String> groups) {

    public Audience {
        groups = Set.copyOf(groups);
    }

    /** All who may see the entry. */
    public static Audience everyone() {
        return new Audience(Set.of());
    }

    /** The delegation of one State and nobody else, administrators included. */
    public static Audience delegation(String state) {
        return new Audience(Set.of("state:" + state));
    }

    /** Members of the named groups. */
    public static Audience of(String... groups) {
        return new Audience(Set.of(groups));
    }

    /** As it is kept in one column: sorted, separated by commas; empty for everyone. */
    public String word() {
        return String.join(",", new TreeSet<>(groups));
    }
}
