package org.riskcatalog.processes.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.riskcatalog.processes.Diagram;

class SoundnessTest {

    static List<Diagram> everyDiagram() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("everyDiagram")
    void everyCaseCanAlwaysEndProperlyAndEveryStepCanBeDone(Diagram diagram) {
        assertThat(TokenGame.faults(diagram.model())).isEmpty();
    }
}
