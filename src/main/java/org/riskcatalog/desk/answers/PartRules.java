package org.riskcatalog.desk.answers;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.desk.answers.Shape.Part;
import org.riskcatalog.desk.forms.RequiredWhen;
import org.springframework.stereotype.Component;

/** Holds one part of a record against its constraints and conditions. */
@Component
class PartRules {

    /** Attributes of a constraint that are not said in its sentence. */
    private static final Set<String> SILENT = Set.of("message", "groups", "payload");

    private final Validator validator;

    PartRules(Validator validator) {
        this.validator = validator;
    }

    void judge(Class<?> type, Part part, String path, @Nullable Object value, Object record, List<Fault> faults) {
        for (var violation : validator.validateValue(type, part.name(), value)) {
            faults.add(new Fault(path + row(violation, part), code(violation), arguments(violation)));
        }
        if (missing(value) && needed(part, record)) {
            faults.add(new Fault(path, "RequiredWhen", List.of()));
        }
    }

    /** What is left once every part is right: rules of a record as a whole. */
    void judgeWhole(String path, Object record, List<Fault> faults) {
        for (var violation : validator.validate(record)) {
            var field = violation.getPropertyPath().toString();
            faults.add(
                    new Fault(field.isEmpty() ? path : Paths.part(path, field), code(violation), arguments(violation)));
        }
    }

    private static boolean needed(Part part, Object record) {
        return Arrays.stream(part.component().getAnnotationsByType(RequiredWhen.class))
                .anyMatch(condition -> holds(condition, record));
    }

    private static boolean holds(RequiredWhen condition, Object record) {
        var other = Shapes.of(record.getClass())
                .find(condition.field())
                .orElseThrow(() -> new IllegalArgumentException(record.getClass() + " has no " + condition.field()));
        var value = Records.get(record, other);
        return value != null && List.of(condition.in()).contains(Records.word(value));
    }

    private static boolean missing(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> rows && rows.isEmpty();
    }

    /** An element of a list has its number; the validator puts a name of its own behind it. */
    private static String row(ConstraintViolation<?> violation, Part part) {
        var path = violation.getPropertyPath().toString();
        var number = path.indexOf('[');
        return path.startsWith(part.name()) && number > 0 ? path.substring(number, path.indexOf(']') + 1) : "";
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    /** In the order of their names, as Spring passes them to its messages: {@code Size} has max, then min. */
    private static List<Object> arguments(ConstraintViolation<?> violation) {
        var attributes = new TreeMap<>(violation.getConstraintDescriptor().getAttributes());
        attributes.keySet().removeAll(SILENT);
        return List.copyOf(attributes.values());
    }
}
