package org.riskcatalog.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** An installation never becomes a demonstration, nor a demonstration an installation. */
class DemonstrationMarkTest {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void tables() throws SQLException {
        run("V10__acts.sql", "V11__members.sql", "V30__demo.sql");
    }

    @Test
    void aDemonstrationBeginsWhereNobodyIsKnownAndStaysOneThoughItsClockNeverMoved() {
        assertThat(DemonstrationMark.offset(jdbc, true)).isZero();
        somebody();
        assertThat(DemonstrationMark.offset(jdbc, true)).isZero();
        jdbc.sql("update clock_offset set seconds = 60").update();
        assertThat(DemonstrationMark.offset(jdbc, true)).isEqualTo(60);
    }

    @Test
    void theDatabaseOfADemonstrationIsRefusedToAnInstallation() {
        DemonstrationMark.offset(jdbc, true);
        assertThatIllegalStateException()
                .isThrownBy(() -> DemonstrationMark.offset(jdbc, false))
                .withMessageContaining("belongs to a demonstration");
    }

    @Test
    void theDatabaseOfAnInstallationIsRefusedToTheDemonstrationAndNotMarked() {
        assertThat(DemonstrationMark.offset(jdbc, false)).isZero();
        somebody();
        assertThatIllegalStateException()
                .isThrownBy(() -> DemonstrationMark.offset(jdbc, true))
                .withMessageContaining("people of its own");
        assertThat(DemonstrationMark.offset(jdbc, false)).isZero();
    }

    @Test
    void aDemonstrationThatWasFilledBeforeThereWasAMarkIsMarkedAndAnInstallationIsNot() throws SQLException {
        somebody();
        run("V96__demonstration_mark.sql");
        assertThat(DemonstrationMark.offset(jdbc, false)).isZero();
        jdbc.sql("insert into demo_entry (ref, handle, arrived) values ('dam', 'KG-2026-001', true)")
                .update();
        run("V96__demonstration_mark.sql");
        assertThat(DemonstrationMark.offset(jdbc, true)).isZero();
    }

    private void somebody() {
        jdbc.sql("""
                        insert into person (id, version, username, full_name, email, language, created_at)
                        values (?, 1, 'anna', 'Anna', 'anna@example.org', 'en', timestamp with time zone '2026-01-01 00:00:00Z')""").param(UUID.randomUUID()).update();
    }

    private void run(String... migrations) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (var migration : migrations) {
                ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/" + migration));
            }
        }
    }
}
