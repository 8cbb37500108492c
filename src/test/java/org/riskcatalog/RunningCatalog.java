package org.riskcatalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with the demonstration's people on a database in memory; one context for all tests that say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:running;DB_CLOSE_DELAY=-1", "catalog.demo.filling=false"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@TypeExcludeFilters(OnlyWhatIsShipped.class)
public @interface RunningCatalog {}
