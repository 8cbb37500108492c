package org.riskcatalog.adoption.silence;

import org.junit.jupiter.api.AfterAll;

/** Ends of silences on PostgreSQL. */
class RacesToTheEndOnPostgresTest extends RacesToTheEnd {

    private final PostgresWithPool postgres = new PostgresWithPool();
    private final SilenceStory story = new SilenceStory(postgres.pool());

    @Override
    SilenceStory story() {
        return story;
    }

    @AfterAll
    void stop() {
        postgres.close();
    }
}
