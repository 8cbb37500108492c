package org.riskcatalog.web.view;

/**
 * A choice whose words are not messages: a person, a State, a measure.
 *
 * @param hint a line below the label; empty for none
 */
public record Option(String value, String label, String hint) {
    public Option(String value, String label) {
        this(value, label, "");
    }
}
