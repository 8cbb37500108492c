package org.riskcatalog.web.view;

/**
 * A choice whose words are not messages: a person, a State, a measure.
 *
 * @param hint a line below the label; empty for none
 * @param barred shown, but the procedure does not allow it now: the hint says by which clause
 */
public record Option(String value, String label, String hint, boolean barred) {
    public Option(String value, String label, String hint) {
        this(value, label, hint, false);
    }

    public Option(String value, String label) {
        this(value, label, "");
    }

    /** A choice that the procedure does not allow now: shown disabled with the clause, and refused if it is sent all the same. */
    public static Option barred(String value, String label, String clause) {
        return new Option(value, label, clause, true);
    }
}
