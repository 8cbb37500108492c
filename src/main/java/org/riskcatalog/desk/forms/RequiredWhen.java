package org.riskcatalog.desk.forms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An answer that is needed only if another answer of the same record has one of the named values; repeated: if any holds. */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RequiredWhen.Any.class)
public @interface RequiredWhen {

    /** Name of the other component of the same record. */
    String field();

    /** Names of enum constants, or {@code true} and {@code false}. */
    String[] in();

    /** Several conditions. */
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Any {
        RequiredWhen[] value();
    }
}
