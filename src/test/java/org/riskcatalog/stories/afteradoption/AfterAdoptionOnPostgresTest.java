package org.riskcatalog.stories.afteradoption;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.riskcatalog.stories.Running;

/** What becomes of measures and texts after the adoption of an entry, on PostgreSQL. */
class AfterAdoptionOnPostgresTest {

    private static final Running running = Running.onPostgres();

    @AfterAll
    static void end() {
        running.close();
    }

    @Nested
    class Measures extends MeasuresTale {
        Measures() {
            super(running);
        }
    }

    @Nested
    class RecalledCommitments extends RecalledCommitmentTale {
        RecalledCommitments() {
            super(running);
        }
    }

    @Nested
    class Corrigenda extends CorrigendumTale {
        Corrigenda() {
            super(running);
        }
    }
}
