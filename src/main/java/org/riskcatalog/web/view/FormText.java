package org.riskcatalog.web.view;

import java.util.regex.Pattern;
import org.thymeleaf.context.IContext;

/**
 * The words of one form.
 *
 * @param prefix form key with a dot, {@code review.input}
 * @param arguments {0}, {1}, … of its labels and hints
 */
record FormText(String prefix, Object[] arguments, Texts texts) {

    private static final Pattern ROW = Pattern.compile("^([^\\[]+)\\[(\\d{1,4})]");

    /** Model attribute {@code form}, else that of the {@code question}; arguments from {@code labelArguments}. */
    static FormText of(IContext page, Texts texts) {
        var form = page.getVariable("form") instanceof String named
                ? named
                : page.getVariable("question") instanceof Question question ? question.form() : "";
        var arguments = page.getVariable("labelArguments");
        return new FormText(
                form, arguments instanceof Iterable<?> several ? texts.values(several) : new Object[0], texts);
    }

    /** {@code measures[0].title} becomes {@code review.input.measures.title}. */
    String key(String field) {
        return prefix + "." + field.replaceAll("\\[\\d+]", "");
    }

    String label(String field) {
        return texts.sayWith(key(field), arguments);
    }

    /** The label; of a field that is never shown, such as the id of a row, what programs call it. */
    String name(String field) {
        var label = texts.firstOf(arguments, key(field));
        return label.isEmpty() ? field : label;
    }

    /** "Comment 2", of a field in a list whose form names its rows: {@code review.input.measures.row}; else empty. */
    String row(String field) {
        var row = ROW.matcher(field);
        return row.find()
                ? texts.firstOf(new Object[] {Integer.parseInt(row.group(2)) + 1}, key(row.group(1)) + ".row")
                : "";
    }

    String hint(String field) {
        return texts.firstOf(arguments, key(field) + ".hint");
    }
}
