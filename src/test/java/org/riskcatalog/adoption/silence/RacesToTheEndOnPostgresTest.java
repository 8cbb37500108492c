package org.riskcatalog.adoption.silence;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;

/** Ends of silences on PostgreSQL. */
class RacesToTheEndOnPostgresTest extends RacesToTheEnd {

    private final EmbeddedPostgres postgres;
    private final HikariDataSource pool = new HikariDataSource();
    private final SilenceStory story;

    RacesToTheEndOnPostgresTest() throws IOException {
        postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(12);
        story = new SilenceStory(pool);
    }

    @Override
    SilenceStory story() {
        return story;
    }

    @AfterAll
    void stop() throws IOException {
        pool.close();
        postgres.close();
    }
}
