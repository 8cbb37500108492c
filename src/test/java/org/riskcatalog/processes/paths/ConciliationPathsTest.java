package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConciliationPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("conciliation");

    @ParameterizedTest
    @ValueSource(strings = {"silence", "meeting", "resolution"})
    void theChairSaysWhereItGoes(String course) {
        var played = stage.start("subjectId", "entry-1");
        assertThat(played.groups("userTask_chooseCourse")).containsExactly("chair");
        played.complete("userTask_chooseCourse", course).endedWith("endEvent_courseChosen");
        assertThat(played.variable("nextStep")).isEqualTo(course);
    }
}
