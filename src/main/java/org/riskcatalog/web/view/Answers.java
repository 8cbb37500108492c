package org.riskcatalog.web.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.IContext;

/**
 * What stands in a form: what somebody typed if the page has it (model attribute {@code typed}), else what was refused, else
 * the answers themselves (model attribute {@code answers}).
 */
record Answers(
        @Nullable Map<?, ?> typed,
        @Nullable BindingResult binding,
        @Nullable Object answers) {
    static Answers of(IContext page) {
        return new Answers(
                (Map<?, ?>) page.getVariable("typed"),
                (BindingResult) page.getVariable(BindingResult.MODEL_KEY_PREFIX + "answers"),
                page.getVariable("answers"));
    }

    /** The record that is asked for; null if the page does not say. */
    @Nullable
    Class<?> type() {
        var target = binding != null && binding.getTarget() != null ? binding.getTarget() : answers;
        return target == null ? null : target.getClass();
    }

    List<String> values(String field) {
        return FieldText.all(typed == null ? bound(field) : typed.get(field));
    }

    /** How many rows a list has. */
    int rows(String list) {
        if (typed == null) {
            return bound(list) instanceof Collection<?> rows ? rows.size() : 0;
        }
        var row = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,4})].*");
        return typed.keySet().stream()
                .map(name -> row.matcher(name.toString()))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private @Nullable Object bound(String field) {
        var refused = Optional.ofNullable(binding)
                .map(result -> result.getFieldError(field))
                .map(error -> error.getRejectedValue());
        return refused.isPresent() ? refused.get() : read(field);
    }

    private @Nullable Object read(String field) {
        var target = binding != null && binding.getTarget() != null ? binding.getTarget() : answers;
        if (target == null) {
            return null;
        }
        try {
            return PropertyAccessorFactory.forBeanPropertyAccess(target).getPropertyValue(field);
        } catch (InvalidPropertyException e) {
            // A row that the answers do not have yet; a field that the record lacks altogether is a fault of the
            // template.
            if (field.contains("[") || e.getCause() == null && nested(field)) {
                return null;
            }
            throw e;
        }
    }

    private static boolean nested(String field) {
        return field.contains(".");
    }
}
