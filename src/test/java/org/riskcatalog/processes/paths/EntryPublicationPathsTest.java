package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntryPublicationPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("entry-publication");

    @Test
    void anAdoptedEntryIsAnnouncedIssuedAndPutInForce() {
        stage.start("subjectId", "entry-1")
                .complete("userTask_announceDecision")
                .complete("userTask_issueDecision")
                .run("serviceTask_putInForce")
                .ran("putInForce")
                .endedWith("endEvent_entryInForce");
    }

    @Test
    void theSecretariatAnnouncesAndTheRegistrarIssues() {
        var played = stage.start("subjectId", "entry-1");
        assertThat(played.groups("userTask_announceDecision")).containsExactly("secretariat");
        assertThat(played.form("userTask_announceDecision")).isEqualTo("adoption/announce-decision");
        played.complete("userTask_announceDecision");
        assertThat(played.groups("userTask_issueDecision")).containsExactly("registrar");
        assertThat(played.form("userTask_issueDecision")).isEqualTo("adoption/issue-decision");
    }

    @Test
    void itIsInForceOnlyOnceItsJobHasRun() {
        stage.start("subjectId", "entry-1")
                .complete("userTask_announceDecision")
                .complete("userTask_issueDecision")
                .ran()
                .didNotPass("serviceTask_putInForce", "endEvent_entryInForce");
    }
}
