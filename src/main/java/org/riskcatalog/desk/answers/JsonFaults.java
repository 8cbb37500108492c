package org.riskcatalog.desk.answers;

import java.util.List;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.web.view.Fields;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the JSON face answers to bad input, everywhere alike: problem details (RFC 9457) with a sentence for each field. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class JsonFaults {

    /** For refusals that are about no field. */
    private record Whole() {}

    /**
     * One fault.
     *
     * @param field path in the answers, empty for the whole
     */
    record Error(String field, String code, String message) {}

    private final Fields fields;
    private final MessageSource texts;

    JsonFaults(Fields fields, MessageSource texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /** What is somebody else's is answered as what does not exist. */
    @ExceptionHandler
    ProblemDetail missing(NotThere missing) {
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ProblemDetail refused(AnswersRefused refusal) {
        var binding = FaultyAnswers.of(refusal.answers(), refusal.faults());
        return problem(binding, refusal.texts(), refusal.labelArguments());
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return problem(FaultyAnswers.of(new Whole(), refusal.faults()), "", List.of());
    }

    @ExceptionHandler
    ProblemDetail refused(BindException refusal) {
        return problem(refusal.getBindingResult(), "", List.of());
    }

    private ProblemDetail problem(BindingResult binding, String form, List<?> labelArguments) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY,
                texts.getMessage("desk.not-recorded", null, LocaleContextHolder.getLocale()));
        problem.setProperty(
                "errors",
                fields.problems(binding, form, labelArguments).stream()
                        .map(fault -> new Error(fault.field(), fault.code(), fault.sentence()))
                        .toList());
        return problem;
    }
}
