package org.riskcatalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;

/** A test of one room over an empty database with all tables, without engine and pages; the beans it needs are imported. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({})
public @interface OverTables {

    @AliasFor(annotation = Import.class, attribute = "value")
    Class<?>[] value() default {};
}
