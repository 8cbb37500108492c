package org.riskcatalog.desk.answers;

import java.util.List;
import java.util.stream.Stream;
import org.riskcatalog.acts.Fault;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultMessageCodesResolver;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Faults as Spring's pages know them: general rules by their usual message codes, rules of rooms by their own. */
public final class FaultyAnswers {

    public static final String NAME = "answers";

    private static final DefaultMessageCodesResolver CODES = new DefaultMessageCodesResolver();

    private FaultyAnswers() {}

    public static BindingResult of(Record answers, List<Fault> faults) {
        var result = new BeanPropertyBindingResult(answers, NAME);
        faults.forEach(fault -> result.addError(error(fault, answers.getClass())));
        return result;
    }

    private static ObjectError error(Fault fault, Class<?> type) {
        var codes = fault.code().contains(".") ? new String[] {fault.code()} : codes(fault, type);
        var arguments = fault.code().contains(".") ? fault.arguments().toArray() : labelled(fault);
        return fault.field().isEmpty()
                ? new ObjectError(NAME, codes, arguments, null)
                : new FieldError(NAME, fault.field(), null, false, codes, arguments, null);
    }

    private static String[] codes(Fault fault, Class<?> type) {
        var at = Shapes.of(type).at(fault.field());
        return at.isPresent()
                ? CODES.resolveMessageCodes(fault.code(), NAME, fault.field(), at.get())
                : CODES.resolveMessageCodes(fault.code(), NAME);
    }

    /** In general sentences {0} is the label of the field. */
    private static Object[] labelled(Fault fault) {
        var label = new DefaultMessageSourceResolvable(NAME + "." + fault.field());
        return Stream.concat(Stream.of(label), fault.arguments().stream()).toArray();
    }
}
