package org.riskcatalog.web.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Fault;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Something refused, before it is put into words.
 *
 * @param field empty for the whole
 * @param code name of the rule, or the key of a room's own sentence
 * @param own key of the form's own sentence for it, which takes the arguments of the form's labels
 * @param codes keys of other sentences, the most particular first
 * @param arguments of these; {0} is the field's label in sentences of general rules
 * @param otherwise what the validator says; null if nothing
 */
record Told(
        String field,
        String code,
        String own,
        List<String> codes,
        List<Object> arguments,
        @Nullable String otherwise) {
    /** A fault of a room brings its own sentence; that of a general rule ({@code NotBlank}: no dot) needs the label. */
    static Told of(Fault fault, FormText form, FieldOrder order) {
        var field = fault.field();
        var code = fault.code();
        var own = form.key(field) + "." + code;
        if (code.contains(".")) {
            return new Told(field, code, own, List.of(code), fault.arguments(), null);
        }
        var arguments = Stream.concat(Stream.of(form.name(field)), fault.arguments().stream());
        return new Told(field, code, own, List.of(code + "." + kind(fault, order), code), arguments.toList(), null);
    }

    /** What could not be read says as what; other general rules say whether they are about a list or a text. */
    private static Object kind(Fault fault, FieldOrder order) {
        if (fault.code().equals("typeMismatch") && !fault.arguments().isEmpty()) {
            return fault.arguments().get(0);
        }
        return order.list(fault.field()) ? "List" : "String";
    }

    /** What Spring found: it passes the field as something to be resolved, and names types with their packages. */
    static Told of(ObjectError error, FormText form) {
        var field = error instanceof FieldError of ? of.getField() : "";
        var codes = Stream.of(Objects.requireNonNullElse(error.getCodes(), new String[0]))
                .map(each -> each.replaceFirst("^(\\w+)\\.(?:[a-z]+\\.)+([A-Z]\\w+)$", "$1.$2"));
        var arguments = Stream.of(Objects.requireNonNullElse(error.getArguments(), new Object[0]))
                .map(argument -> argument instanceof MessageSourceResolvable ? form.name(field) : argument);
        var code = String.valueOf(error.getCode());
        var own = form.key(field) + "." + code;
        return new Told(field, code, own, codes.toList(), arguments.toList(), error.getDefaultMessage());
    }

    String sentence(FormText form, Texts texts) {
        var particular = texts.firstOf(form.arguments(), own);
        if (!particular.isEmpty()) {
            return particular;
        }
        var said = texts.firstOf(texts.values(arguments), codes.toArray(String[]::new));
        if (!said.isEmpty()) {
            return said;
        }
        return otherwise == null ? texts.sayWith(codes.get(codes.size() - 1), texts.values(arguments)) : otherwise;
    }
}
