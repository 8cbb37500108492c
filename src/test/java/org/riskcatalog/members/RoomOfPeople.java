package org.riskcatalog.members;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.ActiveProfiles;

/** People, sign-in, security and Cockpit over HTTP on a database in memory, without the rooms that do the work. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = RoomOfPeople.Rooms.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:people;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
public @interface RoomOfPeople {

    /** What is scanned. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "org.riskcatalog.acts",
                "org.riskcatalog.members",
                "org.riskcatalog.web",
                "org.riskcatalog.engine.boot",
                "org.riskcatalog.engine.cockpit"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.riskcatalog\\.engine\\.boot\\.(Deployments|ProcessFit|ProcessFiles)"))
    class Rooms {}
}
