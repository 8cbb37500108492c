package org.riskcatalog.desk.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of the named numbers of a record one at least is needed; the fault stands at the first. A schema says it as anyOf. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneIsThere.class)
public @interface AtLeastOne {

    /** Components of the record. */
    String[] of();

    /** The least value that counts. */
    int from();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
