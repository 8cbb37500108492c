package org.riskcatalog.adoption.silence;

import org.junit.jupiter.api.AfterAll;

/** The receipt rule on PostgreSQL. */
class ReceiptRacesOnPostgresTest extends ReceiptRaces {

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
