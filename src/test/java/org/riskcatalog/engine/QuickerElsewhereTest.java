package org.riskcatalog.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;

class QuickerElsewhereTest {

    private final QuickerElsewhere rule = new QuickerElsewhere();

    @Test
    void aKeyLostToSomebodyElseIsTriedAgain() {
        assertThat(rule.worthwhile(new IllegalStateException(new DuplicateKeyException("taken"))))
                .isTrue();
    }

    /** So H2 reports the second press while the first is still carried out on a slow machine. */
    @Test
    void aWaitForTheKeyThatTookTooLongIsTriedAgain() {
        assertThat(rule.worthwhile(new QueryTimeoutException("Timeout trying to lock table")))
                .isTrue();
    }

    @Test
    void whatNobodyElseBroughtAboutIsNot() {
        assertThat(rule.worthwhile(new IllegalStateException("a mistake of ours")))
                .isFalse();
    }
}
