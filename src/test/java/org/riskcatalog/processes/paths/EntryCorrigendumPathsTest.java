package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCorrigendumPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("entry-corrigendum");

    @Test
    void unbrokenTheTextIsCorrectedAndTheDecisionAnnouncedAndIssued() {
        proposed()
                .comeBack("callActivity_adoptCorrigendum", "silenceOutcome", "adopted")
                .run("serviceTask_correctText")
                .complete("userTask_announceDecision")
                .complete("userTask_issueDecision")
                .ran("correctText")
                .endedWith("endEvent_corrigendumIssued");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "refused", "cancelled"})
    void otherwiseTheTextStays(String end) {
        proposed()
                .comeBack("callActivity_adoptCorrigendum", "silenceOutcome", end)
                .run("serviceTask_keepText")
                .ran("keepText")
                .didNotPass("serviceTask_correctText")
                .endedWith("endEvent_textKept");
    }

    @Test
    void itsSilenceIsAboutTheCorrigendum() {
        assertThat(proposed().call("callActivity_adoptCorrigendum").variables())
                .containsEntry("silenceSubject", "corrigendum")
                .containsEntry("actSubjectId", "corrigendum-1");
    }

    private static Played proposed() {
        return stage.start("subjectId", "corrigendum-1");
    }
}
