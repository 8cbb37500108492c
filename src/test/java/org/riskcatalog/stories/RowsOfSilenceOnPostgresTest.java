package org.riskcatalog.stories;

/** The rows of silence and conciliation on a real PostgreSQL. */
class RowsOfSilenceOnPostgresTest extends RowsOfSilence {

    RowsOfSilenceOnPostgresTest() {
        super(Running.onPostgres());
    }
}
