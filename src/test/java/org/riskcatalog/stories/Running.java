package org.riskcatalog.stories;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.riskcatalog.RiskCatalog;
import org.riskcatalog.engine.FlowCoverage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The whole application on a port of its own, under the profile {@code demo}, without the filling of the demonstration. */
public final class Running implements AutoCloseable {

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private static final String DEMO = "demo";
    /** Everybody signs in anew in each story; that a password is dear to try is not what stories tell. */
    private static final PasswordEncoder CHEAP = new Argon2PasswordEncoder(16, 32, 1, 64, 1);

    private final Class<?> story;
    private final FlowCoverage coverage = new FlowCoverage();
    private final ConfigurableApplicationContext application;
    private final Closeable database;

    private Running(Class<?> story, String profile, String url, Closeable database, String... more) {
        this.story = story;
        this.database = database;
        // The story before may have left the JVM's one engine clock ahead.
        ClockUtil.reset();
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.profiles.active=" + profile,
                "--catalog.demo.filling=false",
                "--spring.datasource.url=" + url));
        arguments.addAll(List.of(more));
        this.application = new SpringApplicationBuilder(RiskCatalog.class)
                .initializers(this::prepare)
                .run(arguments.toArray(String[]::new));
    }

    private void prepare(ConfigurableApplicationContext context) {
        var beans = context.getBeanFactory();
        beans.registerSingleton(WithoutTestClasses.class.getName(), new WithoutTestClasses());
        beans.registerSingleton(FlowCoverage.class.getName(), coverage);
        beans.registerSingleton(PasswordEncoder.class.getName(), CHEAP);
    }

    /** The scan finds what is shipped; configurations of other tests on the class path are none of it. */
    private static final class WithoutTestClasses extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTestClasses;
        }

        @Override
        public int hashCode() {
            return WithoutTestClasses.class.hashCode();
        }
    }

    /** An H2 database that is there until it is closed. */
    private record InMemory(String url) implements Closeable {

        InMemory() {
            this("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }

        @Override
        public void close() throws IOException {
            try (var connection = DriverManager.getConnection(url, "sa", "");
                    var statement = connection.createStatement()) {
                statement.execute("shutdown");
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    /** On an H2 database in memory. */
    public static Running onH2(String... more) {
        var database = new InMemory();
        return new Running(CALLERS.getCallerClass(), DEMO, database.url(), database, more);
    }

    /** In which nobody is known yet, without the demonstration, on an H2 database in memory. */
    public static Running anew() {
        var database = new InMemory();
        return new Running(CALLERS.getCallerClass(), "default", database.url(), database);
    }

    /** On a real PostgreSQL that lives as long as this does. */
    public static Running onPostgres(String... more) {
        var story = CALLERS.getCallerClass();
        try {
            var postgres =
                    EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            return new Running(story, DEMO, postgres.getJdbcUrl("postgres", "postgres"), postgres, more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        var port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return URI.create("http://127.0.0.1:" + port);
    }

    /** All beans of a kind, in the order of their names. */
    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(new TreeMap<>(application.getBeansOfType(type)).values());
    }

    /** A bean, for looking at what pages do not show. */
    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        // What lot may take, it may also not take: walks do not count.
        if (story != RandomWalkTest.class) {
            coverage.add(story.getSimpleName());
        }
        application.close();
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
