package org.riskcatalog.web.view;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Fault;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.IContext;

/**
 * What was refused of the form on a page: model attribute {@code faults}, and the BindingResult of {@code answers}. Faults of
 * the whole come first, then the fields' in the order of the record.
 */
@Component
class Problems {
    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    List<Problem> of(IContext page) {
        var form = FormText.of(page, texts);
        var answers = Answers.of(page);
        var order = new FieldOrder(answers.type());
        var faults = faults(page).map(fault -> Told.of(fault, form, order));
        return inOrder(Stream.concat(faults, errors(answers.binding(), form)), form, order);
    }

    /** What was refused, for answers that are no pages. */
    List<Problem> of(BindingResult binding, FormText form) {
        var type = binding.getTarget() == null ? null : binding.getTarget().getClass();
        return inOrder(errors(binding, form), form, new FieldOrder(type));
    }

    private List<Problem> inOrder(Stream<Told> told, FormText form, FieldOrder order) {
        return told.map(fault -> new Problem(fault.field(), fault.code(), sentence(fault, form)))
                .distinct()
                .sorted((one, other) -> order.compare(one.field(), other.field()))
                .toList();
    }

    private String sentence(Told fault, FormText form) {
        var sentence = fault.sentence(form, texts);
        var row = form.row(fault.field());
        return row.isEmpty() ? sentence : texts.say("web.in-row", row, sentence);
    }

    private static Stream<Fault> faults(IContext page) {
        return page.getVariable("faults") instanceof Iterable<?> several
                ? StreamSupport.stream(several.spliterator(), false).map(Fault.class::cast)
                : Stream.empty();
    }

    private static Stream<Told> errors(@Nullable BindingResult binding, FormText form) {
        return binding == null
                ? Stream.empty()
                : binding.getAllErrors().stream().map(error -> Told.of(error, form));
    }
}
