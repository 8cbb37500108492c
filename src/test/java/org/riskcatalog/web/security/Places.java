package org.riskcatalog.web.security;

import java.time.Clock;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** From where nobody has signed in yet. */
final class Places {

    private Places() {}

    static KnownPlaces noneYet() {
        return noneYet(Clock.systemUTC());
    }

    static KnownPlaces noneYet(Clock clock) {
        var database = new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID(), true);
        ScriptUtils.executeSqlScript(
                DataSourceUtils.getConnection(database), new ClassPathResource("db/migration/V103__known_places.sql"));
        return new KnownPlaces(JdbcClient.create(database), clock);
    }
}
