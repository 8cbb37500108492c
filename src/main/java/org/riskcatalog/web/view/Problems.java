package org.riskcatalog.web.view;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Puts faults of a form into sentences. */
@Component
class Problems {
    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /** Faults of the whole first, then the fields' in the order of the record. */
    List<ObjectError> inOrder(@Nullable BindingResult binding) {
        if (binding == null) {
            return List.of();
        }
        var order = new FieldOrder(
                binding.getTarget() == null ? null : binding.getTarget().getClass());
        return Stream.concat(
                        binding.getGlobalErrors().stream(),
                        binding.getFieldErrors().stream().sorted((a, b) -> order.compare(a.getField(), b.getField())))
                .toList();
    }

    /**
     * The form's own sentence ({@code review.input.position.value.NotNull}), else the general one of the rule, in which {0}
     * is the field's label, else what the validator says.
     */
    String sentence(ObjectError error, FormText form) {
        var field = error instanceof FieldError of ? of.getField() : "";
        var codes = Stream.concat(
                Stream.of(form.key(field) + "." + error.getCode()),
                Arrays.stream(Objects.requireNonNullElse(error.getCodes(), new String[0])));
        var said = texts.firstOf(arguments(error, field, form), codes.toArray(String[]::new));
        if (!said.isEmpty()) {
            return said;
        }
        return error.getDefaultMessage() == null
                ? texts.say(String.valueOf(error.getCode()))
                : error.getDefaultMessage();
    }

    private Object[] arguments(ObjectError error, String field, FormText form) {
        return Stream.of(Objects.requireNonNullElse(error.getArguments(), new Object[0]))
                .map(argument -> argument instanceof MessageSourceResolvable ? form.name(field) : texts.value(argument))
                .toArray();
    }
}
