package org.riskcatalog.adoption.silence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.acts.TryAgain;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.WorkingCalendar;
import org.riskcatalog.members.configuration.ConfigurationFiles;
import org.riskcatalog.members.configuration.Configured;
import org.riskcatalog.workflow.Rules;
import org.riskcatalog.workflow.Ruling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The rooms that a silence touches, on a database that the test brings, without engine and pages; no stereotype, so that no scan finds it. */
@EnableTransactionManagement
@Import(ConfigurationFiles.class)
@EnableJdbcRepositories(basePackages = {"org.riskcatalog.adoption", "org.riskcatalog.catalog"})
@ComponentScan(
        basePackages = {"org.riskcatalog.acts", "org.riskcatalog.adoption.silence"},
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Clocks|\\.web\\..*|Test.*|Bench)"))
class SilenceBench extends AbstractJdbcConfiguration {

    @Bean
    Flyway flyway(DataSource database) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
        flyway.migrate();
        return flyway;
    }

    @Bean
    SteppingClock clock() {
        return new SteppingClock();
    }

    @Bean
    JdbcClient jdbcClient(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    NamedParameterJdbcOperations namedParameterJdbcOperations(DataSource database) {
        return new NamedParameterJdbcTemplate(database);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    ObjectMapper json() {
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    @Override
    public JdbcMappingContext jdbcMappingContext(
            java.util.Optional<NamingStrategy> naming,
            JdbcCustomConversions conversions,
            RelationalManagedTypes types) {
        var context = super.jdbcMappingContext(naming, conversions, types);
        context.setForceQuote(false);
        return context;
    }

    @Bean
    MemberStates members() {
        return Configured.members();
    }

    @Bean
    WorkingCalendar calendar() {
        return Configured.calendar();
    }

    @Bean
    DefaultTimes times() {
        return Configured.times();
    }

    @Bean
    PassingSeats seats(MemberStates states) {
        return new PassingSeats(states);
    }

    /** Five working days, whatever is asked: the tables themselves are tested with the engine. */
    @Bean
    Rules rules() {
        return new Rules() {
            @Override
            public Ruling ask(String decision, Map<String, ?> inputs) {
                return new Ruling(decision, "P5WD", "rule_silencePeriod_5", "Standard silence.", "1", Map.of());
            }

            @Override
            public List<Ruling> collect(String decision, Map<String, ?> inputs) {
                return List.of(ask(decision, inputs));
            }
        };
    }

    @Bean
    TryAgain quickerElsewhere() {
        return failure -> failure instanceof ConcurrencyFailureException || failure instanceof DuplicateKeyException;
    }

    @Bean
    SilentTexts texts(RiskEntries entries) {
        return new SilentTexts() {
            @Override
            public SubjectKind kind() {
                return SubjectKind.ENTRY;
            }

            @Override
            public SilentText of(UUID subject) {
                var entry = entries.get(subject);
                return new SilentText(
                        kind(),
                        subject,
                        subject,
                        null,
                        entry.handle(),
                        entry.title(),
                        "c".repeat(64),
                        "INITIAL",
                        false);
            }

            @Override
            public Map<String, String> positions(UUID subject) {
                return Map.of();
            }
        };
    }

    /** Where a break leads is for the room around: here a silence was led on if a test has said so. */
    @Bean
    SaidToLeadOn ledOn() {
        return new SaidToLeadOn();
    }

    static final class SaidToLeadOn implements LedOn {

        private final Set<UUID> broken = ConcurrentHashMap.newKeySet();

        void say(UUID silence) {
            broken.add(silence);
        }

        @Override
        public Optional<Fault> from(Silence silence) {
            return Optional.of(new Fault("", "adoption.break-led-on", List.of()))
                    .filter(fault -> broken.contains(silence.id()));
        }
    }

    static HikariDataSource h2() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        pool.setMaximumPoolSize(12);
        return pool;
    }

    static Instant noonInTashkent(String day) {
        return Instant.parse(day + "T07:00:00Z");
    }
}
