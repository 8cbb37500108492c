package org.riskcatalog.people;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
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
                "org.riskcatalog.people",
                "org.riskcatalog.web",
                "org.riskcatalog.engine.boot",
                "org.riskcatalog.engine.cockpit"
            },
            excludeFilters = {
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.riskcatalog\\.engine\\.boot\\.(Deployments|ProcessFit|ProcessFiles|RunningDiagrams)"),
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = OfOtherTests.class)
            })
    class Rooms {}

    /** The configuration that tests of these packages bring for themselves. */
    class OfOtherTests implements TypeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }
    }
}
