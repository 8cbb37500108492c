package org.riskcatalog.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"PT72H,PT72H", "PT90M,PT1H30M", "P60D,P60D", "P2W,P14D", "P6M,P6M", "P2Y,P24M", "P5WD,P5WD"})
    void isWrittenAsTheProcedureWritesIt(String written, String word) {
        assertThat(Span.of(written).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 days", "P1M3D", "P-3D", "WD", "PWD", "P1DT2H", ""})
    void anythingElseIsRefused(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(word));
    }
}
