package org.riskcatalog.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.riskcatalog.acts.ActsTestBeans;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.Seats;
import org.riskcatalog.members.WorkingCalendar;
import org.riskcatalog.members.configuration.ConfigurationFiles;
import org.riskcatalog.members.configuration.Configured;
import org.riskcatalog.workflow.Rules;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.StaticMessageSource;
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

/** The review on real tables and real decision tables, on a database that the test brings, without engine and pages. */
@Configuration
@Import({ActsTestBeans.class, ConfigurationFiles.class})
@EnableTransactionManagement
@EnableJdbcRepositories(
        basePackages = {"org.riskcatalog.review", "org.riskcatalog.catalog", "org.riskcatalog.clearance"})
@ComponentScan(
        basePackages = {"org.riskcatalog.review", "org.riskcatalog.catalog", "org.riskcatalog.clearance"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*(catalog\\.diagram\\..*|clearance\\.web\\..*|catalog\\.web\\..*|review\\.web\\.(?!ReviewAct|ParagraphNames).*|Bench.*|Test.*)"))
class ReviewBench extends AbstractJdbcConfiguration {

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
    MovingClock clock() {
        return new MovingClock();
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    @Bean
    Rules rules() {
        return new DecisionFiles();
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
    Seats seats(MovingClock clock) {
        return Configured.seats(clock);
    }

    @Bean
    MessageSource messageSource() {
        var source = new StaticMessageSource();
        source.setUseCodeAsDefaultMessage(true);
        return source;
    }

    @Bean
    Directory directory() {
        return new Nobody();
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
            Optional<NamingStrategy> naming, JdbcCustomConversions conversions, RelationalManagedTypes types) {
        var context = super.jdbcMappingContext(naming, conversions, types);
        context.setForceQuote(false);
        return context;
    }

    static HikariDataSource h2() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        pool.setMaximumPoolSize(8);
        return pool;
    }

    /** A directory in which nobody is looked up. */
    private static final class Nobody implements Directory {

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
            return groups.stream().collect(Collectors.toMap(Function.identity(), group -> List.of()));
        }

        @Override
        public Map<UUID, String> names(Collection<UUID> people) {
            return Map.of();
        }
    }
}
