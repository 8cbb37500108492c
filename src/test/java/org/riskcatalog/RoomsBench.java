package org.riskcatalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.acts.TryAgain;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seats;
import org.riskcatalog.members.WorkingCalendar;
import org.riskcatalog.members.configuration.Configured;
import org.riskcatalog.review.DecisionFiles;
import org.riskcatalog.workflow.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** What any room's use cases stand on, without engine and pages: tables in memory, the shipped members, a clock to move. */
@EnableTransactionManagement
public abstract class RoomsBench extends AbstractJdbcConfiguration {

    /** Everything that happened, in order. */
    public static final class Heard {

        private final List<CatalogEvent> events = new ArrayList<>();

        @EventListener
        void on(CatalogEvent event) {
            events.add(event);
        }

        public <E extends CatalogEvent> List<E> all(Class<E> type) {
            return events.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    @Bean
    DataSource dataSource() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

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
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    JdbcClient jdbcClient(DataSource database, Flyway tables) {
        return JdbcClient.create(database);
    }

    @Bean
    NamedParameterJdbcOperations namedParameterJdbcOperations(DataSource database, Flyway tables) {
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
    Seats seats(MovableClock clock) {
        return Configured.seats(clock);
    }

    @Bean
    Rules rules() {
        return new DecisionFiles();
    }

    @Bean
    TryAgain never() {
        return failure -> false;
    }
}
