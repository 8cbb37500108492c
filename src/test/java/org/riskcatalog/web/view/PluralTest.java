package org.riskcatalog.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers ask for their noun as Unicode CLDR says. */
class PluralTest {
    @ParameterizedTest
    @CsvSource({
        "0, MANY",
        "1, ONE",
        "2, FEW",
        "4, FEW",
        "5, MANY",
        "10, MANY",
        "11, MANY",
        "12, MANY",
        "14, MANY",
        "15, MANY",
        "20, MANY",
        "21, ONE",
        "22, FEW",
        "24, FEW",
        "25, MANY",
        "100, MANY",
        "101, ONE",
        "111, MANY",
        "112, MANY",
        "121, ONE",
        "122, FEW",
        "1011, MANY",
        "1021, ONE"
    })
    void russianHasThree(long count, Plural plural) {
        assertThat(Plural.of(Locale.forLanguageTag("ru"), count)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"0, MANY", "1, ONE", "2, MANY", "11, MANY", "21, MANY", "101, MANY"})
    void englishHasTwo(long count, Plural plural) {
        assertThat(Plural.of(Locale.ENGLISH, count)).isEqualTo(plural);
    }
}
