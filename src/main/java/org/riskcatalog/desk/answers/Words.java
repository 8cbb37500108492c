package org.riskcatalog.desk.answers;

import java.util.Arrays;
import java.util.List;
import org.riskcatalog.web.view.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What fields and choices are called, in the reader's language: the same words as on the page. */
@Component
public class Words {

    private static final Object[] NONE = {};

    private final MessageSource texts;

    Words(MessageSource texts) {
        this.texts = texts;
    }

    /** Of a field; its own name if it is never shown, such as the id of a row. */
    String label(String form, String path) {
        var label = first(form + "." + path);
        return label.isEmpty() ? path.substring(path.lastIndexOf('.') + 1) : label;
    }

    /** Whether it is ever shown. */
    boolean labelled(String form, String path) {
        return !first(form + "." + path).isEmpty();
    }

    String hint(String form, String path) {
        return first(form + "." + path + ".hint");
    }

    /** The constants of an enum with their words. */
    List<Option> constants(Class<?> type, String form, String path) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .map(constant -> new Option(constant.name(), constant(constant, form, path)))
                .toList();
    }

    /** The field's own word for it, else the one that its room gave; its name if there is none. */
    String constant(Enum<?> constant, String form, String path) {
        var type = constant.getDeclaringClass();
        var said = first(
                form + "." + path + "." + constant.name(),
                room(type) + "." + StringUtils.uncapitalize(type.getSimpleName()) + "." + constant.name());
        return said.isEmpty() ? constant.name() : said;
    }

    private String first(String... keys) {
        return Arrays.stream(keys)
                .map(key -> texts.getMessage(key, NONE, "", LocaleContextHolder.getLocale()))
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The first package below the catalog's own. */
    private static String room(Class<?> type) {
        var inside = type.getPackageName().replace("org.riskcatalog.", "");
        return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
    }
}
