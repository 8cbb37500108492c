package org.riskcatalog.desk.forms;

import java.util.List;

/**
 * The sentence of the check-answers page, "6 delegations will be told now".
 *
 * @param code message key; empty if the answer can be undone and needs no such page
 */
public record Consequence(String code, List<Object> arguments) {

    public Consequence {
        arguments = List.copyOf(arguments);
    }

    public static Consequence none() {
        return new Consequence("", List.of());
    }

    public static Consequence of(String code, Object... arguments) {
        return new Consequence(code, List.of(arguments));
    }

    public boolean asks() {
        return !code.isEmpty();
    }
}
