package org.riskcatalog.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.ReceiptClock;
import org.riskcatalog.desk.forms.DeskItem;
import org.riskcatalog.desk.forms.DeskItems;
import org.riskcatalog.desk.forms.NamedEntries;
import org.riskcatalog.desk.forms.TaskParts;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.PersonLanguage;
import org.riskcatalog.members.Someone;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The desk with one form and one act, without an engine: Monday 1 June 2026, 09:00 in Bishkek, the chair sits in Tashkent. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {
            "org.riskcatalog.web",
            "org.riskcatalog.desk",
            "org.riskcatalog.acts",
            "org.riskcatalog.members.configuration"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(Gallery|TestBeans|\\.web\\.(security|people)\\.|Clocks).*"))
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class DeskAlone {

    static final Instant NOW = Instant.parse("2026-06-01T03:00:00Z");

    /** Who sits at the browser; null for a visitor. */
    static @Nullable Actor somebody;

    @Bean
    ReplyForm replyForm() {
        return new ReplyForm();
    }

    @Bean
    StopAct stopAct() {
        return new StopAct();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    ReceiptClock receiptClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    Inbox inbox(Clock clock) {
        return new Inbox(clock);
    }

    @Bean
    Actors actors() {
        return new Actors() {
            @Override
            public Optional<Actor> current() {
                return Optional.ofNullable(somebody);
            }

            @Override
            public Actor of(UUID person) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** Silences of the delegation of Kyrgyzstan. */
    static final List<DeskItem> SILENCES = new ArrayList<>();

    @Bean
    DeskItems silences() {
        return reader -> reader.states().contains("KG") ? List.copyOf(SILENCES) : List.of();
    }

    /** Measures that tasks are about. */
    static final Map<TaskId, EntryPart> PARTS = new HashMap<>();

    @Bean
    TaskParts measures() {
        return tasks -> {
            var parts = new HashMap<>(PARTS);
            parts.keySet().retainAll(tasks.stream().map(OpenTask::id).toList());
            return parts;
        };
    }

    @Bean
    PersonLanguage personLanguage() {
        return language -> {};
    }

    @Bean
    NamedEntries entries() {
        return new NamedEntries() {
            @Override
            public Optional<NamedEntry> find(String handle) {
                return Optional.of(new NamedEntry(Inbox.ENTRY, "KZ-2026-001", "Low water", "en"))
                        .filter(entry -> entry.handle().equals(handle));
            }

            @Override
            public Optional<NamedEntry> seen(String handle, Actor reader) {
                return find(handle).filter(entry -> reader.national());
            }
        };
    }

    @Bean
    Directory directory() {
        return new Directory() {
            @Override
            public Optional<Person> person(UUID id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Person> holding(String group) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Map<String, List<Person>> holding(Collection<String> groups) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> people) {
                var names = new HashMap<UUID, String>();
                for (var state : List.of("KG", "KZ")) {
                    for (var actor : List.of(Someone.head(state), Someone.focal(state))) {
                        names.put(actor.person(), actor.name());
                    }
                }
                names.keySet().retainAll(people);
                return names;
            }
        };
    }
}
