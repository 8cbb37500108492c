package org.riskcatalog.desk.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;

/** What a task says of doing nothing, where the same form is met at several places of a case. */
class TaskWordsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");

    @Test
    void nothingIsLostIfADraftWaitsButAReturnedProposalLapses() {
        assertThat(otherwise("proposal/assign", "KZ-2026-001/proposal/KZ")).contains("the draft waits");
        assertThat(otherwise("proposal/assign", "KZ-2026-001/return-1/KZ")).contains("the proposal lapses");
        assertThat(otherwise("proposal/sign", "KZ-2026-001/return-2/KZ")).contains("the proposal lapses");
    }

    private static String otherwise(String form, String caseKey) {
        var said = ResourceBundle.getBundle("messages/proposal");
        var texts = mock(Texts.class);
        when(texts.state(any())).thenReturn("Kazakhstan");
        said.keySet().forEach(code -> when(texts.firstOf(any(), eq(code))).thenReturn(said.getString(code)));
        var task = new OpenTask(
                new TaskId("t"),
                form,
                "userTask_assignExperts",
                caseKey,
                UUID.randomUUID(),
                "KZ-2026-001",
                UUID.randomUUID(),
                "KZ",
                Set.of(),
                null,
                NOW,
                NOW);
        return said.getString(
                Objects.requireNonNull(new TaskWords(texts).otherwise(task)).code());
    }
}
