package org.riskcatalog.catalog.web;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.SqlCount;
import org.riskcatalog.acts.ReceiptClock;
import org.riskcatalog.catalog.Written;
import org.riskcatalog.catalog.diagram.CasesOnPaper;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.PersonLanguage;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.riskcatalog.workflow.CaseControl;
import org.riskcatalog.workflow.Settling;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** The catalog's pages over an empty database, without engine, sign-in and the other rooms; a test says who reads. */
@EnableAutoConfiguration(
        exclude = {SecurityAutoConfiguration.class, MailSenderAutoConfiguration.class},
        excludeName = {
            "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration"
        })
@ComponentScan(
        basePackages = {
            "org.riskcatalog.web",
            "org.riskcatalog.acts",
            "org.riskcatalog.catalog",
            "org.riskcatalog.record",
            "org.riskcatalog.notices",
            "org.riskcatalog.monitoring",
            "org.riskcatalog.members.configuration"
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*(Test.*|Clocks|HandlesOfEntries|\\.web\\.(security|people)\\..*|Gallery.*|.*OnShow|.*OverTables)"))
@EnableJdbcRepositories("org.riskcatalog.catalog")
@ConfigurationPropertiesScan("org.riskcatalog.notices")
@Import({SqlCount.class, Written.class})
class CatalogOnShow {

    static final Instant NOW = Instant.parse("2026-06-01T07:00:00Z");

    static @Nullable Actor reader;

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    /** Nobody is asked anything here. */
    @Bean
    TaskInbox inbox() {
        return mock(TaskInbox.class);
    }

    @Bean
    Actors actors() {
        return new Actors() {
            @Override
            public Optional<Actor> current() {
                return Optional.ofNullable(reader);
            }

            @Override
            public Actor of(UUID person) {
                return Stream.of(Someone.head("KG"), Someone.head("KZ"), Someone.as(Role.SECRETARIAT))
                        .filter(actor -> actor.person().equals(person))
                        .findFirst()
                        .orElseThrow();
            }
        };
    }

    @Bean
    ReceiptClock receiptClock() {
        return () -> NOW;
    }

    @Bean
    PersonLanguage personLanguage() {
        return language -> {};
    }

    @Bean
    Directory directory() {
        return new Directory() {
            @Override
            public Optional<Person> person(UUID id) {
                return Optional.empty();
            }

            @Override
            public List<Person> holding(String group) {
                return List.of();
            }

            @Override
            public Map<String, List<Person>> holding(Collection<String> groups) {
                return Map.of();
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> people) {
                return Map.of();
            }
        };
    }

    @Bean
    CasesOnPaper cases() {
        return new CasesOnPaper();
    }

    /** Nobody controls cases on paper. */
    @Bean
    CaseControl control() {
        return new CaseControl() {
            @Override
            public void retry(String incident, String as) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void suspend(String handle, String as) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void activate(String handle, String as) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Bean
    Settling settling() {
        return entries -> Set.of();
    }
}
