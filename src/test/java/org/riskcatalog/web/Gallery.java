package org.riskcatalog.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.PersonLanguage;
import org.riskcatalog.web.view.DeskCount;
import org.riskcatalog.web.view.Filling;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The face alone, without rooms behind it: Monday 1 June 2026, 09:00 in Bishkek, the chair sits in Tashkent. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"org.riskcatalog.web.view", "org.riskcatalog.members.configuration"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import({
    MessagesConfiguration.class,
    ReaderLocale.class,
    LanguageController.class,
    Here.class,
    Frame.class,
    FailedPages.class,
    Failures.class
})
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
class Gallery {
    static final Instant NOW = Instant.parse("2026-06-01T03:00:00Z");
    static final Actor HEAD_OF_KG = actor("A. Toktogulova", Locale.ENGLISH, "head-of-delegation:KG");

    /** Stands for a database that does not answer. */
    static final Actor BROKEN = actor("nobody", Locale.ENGLISH);

    /** Who looks at the page; null for a visitor. */
    static @Nullable Actor visitor = HEAD_OF_KG;

    /** How often the tasks were counted. */
    static int counted;

    /** The language that was kept last. */
    static @Nullable Locale chosen;

    static Actor actor(String name, Locale language, String... groups) {
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes()), "somebody", name, Set.of(groups), language);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    Actors actors() {
        return new Actors() {
            @Override
            public Optional<Actor> current() {
                if (visitor == BROKEN) {
                    throw new IllegalStateException("the database does not answer");
                }
                return Optional.ofNullable(visitor);
            }

            @Override
            public Actor of(UUID person) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Bean
    PersonLanguage personLanguage() {
        return language -> chosen = language;
    }

    @Bean
    DeskCount deskCount() {
        return actor -> {
            counted++;
            return 5;
        };
    }

    @Bean
    Filling filling() {
        return () -> Optional.of(new Filling.Progress(7, 120));
    }
}
