package org.riskcatalog.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riskcatalog.acts.ActsTestBeans;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;

/** The room with a small directory: heads of KG (Russian) and KZ (English), and a chair who is a focal point of UZ as well. */
@TestConfiguration
@EnableConfigurationProperties(MailSettings.class)
@ComponentScan({"org.riskcatalog.web.view", "org.riskcatalog.members.configuration"})
@Import({
    ActsTestBeans.class,
    NoticeRows.class,
    WriteNotices.class,
    ToldByNotices.class,
    NoticeWords.class,
    NoticeMail.class,
    EntryVisibility.class,
    SeenByChair.class,
    Outbox.class,
    Notices.class
})
class NoticesOverTables {

    static final Person KG = person("kg.head", "kg@example.org", "ru");
    static final Person KZ = person("kz.head", "kz@example.org", "en");
    static final Person CHAIR = person("chair", "chair@example.org", "en");
    static final Person SILENT = person("tj.head", "", "en");
    static final Person CORRECTED = person("tj.head", "tj@example.org", "en");

    private static final Map<String, List<Person>> MANDATES = Map.of(
            "head-of-delegation:KG", List.of(KG),
            "head-of-delegation:KZ", List.of(KZ),
            "head-of-delegation:TJ", List.of(SILENT),
            "chair", List.of(CHAIR),
            "focal-point:UZ", List.of(CHAIR));

    private static Person person(String username, String email, String language) {
        return new Person(
                UUID.nameUUIDFromBytes(username.getBytes()),
                username,
                username,
                email,
                Locale.forLanguageTag(language),
                true);
    }

    /** What the heads of the named groups are told. */
    record Told(Set<String> tells) implements CatalogEvent {

        @Override
        public String type() {
            return "test.told";
        }

        @Override
        public List<Object> journalArguments() {
            return List.of("KZ-2026-012");
        }
    }

    /** What the head of KZ is told of an entry. */
    record ToldOf(UUID entry, String what) implements CatalogEvent {

        @Override
        public String type() {
            return "test.told";
        }

        @Override
        public Optional<UUID> entryId() {
            return Optional.of(entry);
        }

        @Override
        public Set<String> tells() {
            return Set.of("head-of-delegation:KZ");
        }

        @Override
        public List<Object> journalArguments() {
            return List.of(what);
        }
    }

    /** For this nobody has written the words. */
    record WithoutWords() implements CatalogEvent {

        @Override
        public String type() {
            return "test.without-words";
        }

        @Override
        public Set<String> tells() {
            return Set.of("head-of-delegation:KZ");
        }
    }

    /** Whose address was corrected meanwhile. */
    static final class Corrected {

        boolean yes;
    }

    /** Stands at noon until a test moves it. */
    static final class Hand extends Clock {

        Instant now = Instant.parse("2026-06-01T07:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @Bean
    Corrected corrected() {
        return new Corrected();
    }

    @Bean
    Hand clock() {
        return new Hand();
    }

    @Bean
    MessageSource messageSource() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages/web", "messages/notices");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setDefaultLocale(Locale.ENGLISH);
        var texts = new StaticMessageSource();
        texts.setParentMessageSource(bundles);
        texts.addMessage("notice.test.told.subject", Locale.ENGLISH, "Told of {0}");
        texts.addMessage("notice.test.told.body", Locale.ENGLISH, "You are told of {0}.");
        texts.addMessage("notice.test.told.subject", Locale.forLanguageTag("ru"), "Уведомление о {0}");
        texts.addMessage("notice.test.told.body", Locale.forLanguageTag("ru"), "Вас уведомляют о {0}.");
        return texts;
    }

    @Bean
    Actors actors() {
        return new Actors() {
            @Override
            public Optional<Actor> current() {
                return Optional.empty();
            }

            @Override
            public Actor of(UUID person) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Bean
    Directory directory(Corrected corrected) {
        return new Directory() {
            @Override
            public Optional<Person> person(UUID id) {
                if (corrected.yes && id.equals(CORRECTED.id())) {
                    return Optional.of(CORRECTED);
                }
                return MANDATES.values().stream()
                        .flatMap(List::stream)
                        .filter(person -> person.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<Person> holding(String group) {
                return MANDATES.getOrDefault(group, List.of());
            }

            @Override
            public Map<String, List<Person>> holding(Collection<String> groups) {
                return groups.stream().collect(Collectors.toMap(Function.identity(), this::holding));
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> people) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
