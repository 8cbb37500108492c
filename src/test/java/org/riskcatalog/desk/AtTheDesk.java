package org.riskcatalog.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;

/** A test of the desk's pages and JSON without an engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitWebConfig(DeskAlone.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk;DB_CLOSE_DELAY=-1",
            "spring.mvc.problemdetails.enabled=true",
            "spring.jackson.default-property-inclusion=non_null",
            "spring.jackson.serialization.write-dates-as-timestamps=false",
            "catalog.texts.strict=true"
        })
@interface AtTheDesk {}
