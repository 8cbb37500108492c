package org.riskcatalog.processes.soundness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Where all tokens are, and which events on the border of a running step may still happen.
 *
 * @param tokens sorted
 * @param armed ids of boundary events
 */
record Marking(List<Token> tokens, Set<String> armed) {

    static final Marking EMPTY = new Marking(List.of(), Set.of());

    boolean finished() {
        return tokens.isEmpty();
    }

    Marking plus(Collection<Token> more) {
        List<Token> all = new ArrayList<>(tokens);
        all.addAll(more);
        return new Marking(all.stream().sorted().toList(), armed);
    }

    Marking minus(Token token) {
        List<Token> rest = new ArrayList<>(tokens);
        rest.remove(token);
        return new Marking(rest, armed);
    }

    Marking without(Predicate<Token> gone) {
        return new Marking(tokens.stream().filter(gone.negate()).toList(), armed);
    }

    Marking arm(Collection<String> events) {
        var all = new TreeSet<>(armed);
        all.addAll(events);
        return new Marking(tokens, all);
    }

    Marking disarm(Predicate<String> gone) {
        var rest = new TreeSet<>(armed);
        rest.removeIf(gone);
        return new Marking(tokens, rest);
    }
}
