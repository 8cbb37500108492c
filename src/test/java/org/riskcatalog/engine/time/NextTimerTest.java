package org.riskcatalog.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.CatalogClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's clock goes on to the next deadline, and never to one that stands for none. */
class NextTimerTest {

    private static final Instant NOW = Instant.parse("2026-06-01T03:00:00Z");

    private final JdbcClient jdbc = tables();
    private final EngineTime time = new EngineTime(jdbc, clock(), mock(ProcessEngine.class));

    @Test
    void aTimerWithoutADeadlineIsNotNext() {
        timer(NOW.plus(Duration.ofDays(365L * 50)));
        assertThat(time.nextTimer()).isEmpty();
        timer(NOW.plus(Duration.ofDays(30)));
        timer(NOW.plus(Duration.ofDays(3)));
        assertThat(time.nextTimer()).contains(NOW.plus(Duration.ofDays(3)));
    }

    private void timer(Instant due) {
        jdbc.sql("insert into act_ru_job values (?, 3, 1)")
                .param(Timestamp.from(due))
                .update();
    }

    private static JdbcClient tables() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        var jdbc = JdbcClient.create(database);
        jdbc.sql("create table act_ru_job (duedate_ timestamp, retries_ integer, suspension_state_ integer)")
                .update();
        return jdbc;
    }

    private static CatalogClock clock() {
        var clock = mock(CatalogClock.class);
        when(clock.instant()).thenReturn(NOW);
        return clock;
    }
}
