package org.riskcatalog.acts;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where time comes from. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    /** Made before anything is written, so that a start on the database of somebody else leaves no trace. */
    @Bean
    CatalogClock clock(JdbcClient jdbc, Environment environment) {
        var seconds = DemonstrationMark.offset(jdbc, environment.acceptsProfiles(Profiles.of("demo")));
        return new CatalogClock(Clock.systemUTC(), Duration.ofSeconds(seconds));
    }

    /**
     * PostgreSQL is asked for {@code clock_timestamp()}. The embedded H2 freezes its own clock at the first read of a
     * transaction, and lives in this JVM: there the machine's clock is the database's.
     */
    @Bean
    ReceiptClock receiptClock(DataSource database, JdbcClient jdbc, CatalogClock clock) throws SQLException {
        try (var connection = database.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL")) {
                return clock::instant;
            }
        }
        return () -> jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .plus(clock.offset())
                .truncatedTo(ChronoUnit.MILLIS);
    }
}
