package org.riskcatalog.adoption.silence;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** A real PostgreSQL with more connections than a race has runners. */
final class PostgresWithPool implements AutoCloseable {

    private static final int CONNECTIONS = 12;

    private final EmbeddedPostgres postgres;
    private final HikariDataSource pool = new HikariDataSource();

    PostgresWithPool() {
        try {
            postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(CONNECTIONS);
    }

    DataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
