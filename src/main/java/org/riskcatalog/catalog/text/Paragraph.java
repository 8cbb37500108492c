package org.riskcatalog.catalog.text;

import java.util.List;

/**
 * A part of the text that a comment can point at.
 *
 * @param id stable from revision to revision: the field's name; {@code measure-1} for the first measure
 * @param number as printed before it, from 1; 0 for the classification, which stands before the first
 * @param heading message key of its heading, {@code catalog.text.<field>}; for measures their title stands in the first line
 * @param lines one line for running text, several for a list
 * @param list whether the lines are the points of a list
 */
public record Paragraph(String id, int number, String heading, List<String> lines, boolean list) {

    public Paragraph {
        lines = List.copyOf(lines);
    }

    /** All lines as one text, a line each: what differences are computed over. */
    public String asText() {
        return String.join("\n", lines);
    }
}
