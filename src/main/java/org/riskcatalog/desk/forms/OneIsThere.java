package org.riskcatalog.desk.forms;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Holds a record against {@link AtLeastOne}. */
public class OneIsThere implements ConstraintValidator<AtLeastOne, Record> {

    private List<String> names = List.of();
    private int least;

    @Override
    public void initialize(AtLeastOne rule) {
        names = List.of(rule.of());
        least = rule.from();
    }

    @Override
    public boolean isValid(Record record, ConstraintValidatorContext context) {
        if (record == null || anyOf(record)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("")
                .addPropertyNode(names.get(0))
                .addConstraintViolation();
        return false;
    }

    private boolean anyOf(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> names.contains(component.getName()))
                .anyMatch(component -> value(record, component) instanceof Number number && number.intValue() >= least);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
