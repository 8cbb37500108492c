package org.riskcatalog.engine.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** A version that still has cases is held against the code as the new one is: its tasks will be opened too. */
@RunningCatalog
class ProcessFitTest {

    @Autowired
    private ProcessFit fit;

    @Autowired
    private ProcessFiles files;

    @Autowired
    private RunningDiagrams running;

    @Autowired
    private MockMvc mvc;

    @Test
    void aCaseOfAVersionWhoseFormTheCodeHasLostStopsTheStart() throws Exception {
        mvc.perform(post("/api/proposals")
                        .with(httpBasic("uz.focal", "demo"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\": \"Salt in the wind\"}"))
                .andExpect(status().isCreated());
        var diagrams = DiagramModels.read(files.all());
        var cases = running.all();
        assertThat(cases.keySet())
                .anyMatch(name -> name.matches("deployed process risk-entry, version \\d+, of which .*"));
        assertThatCode(() -> fit.check(diagrams, cases)).doesNotThrowAnyException();

        var admission = Bpmn.convertToString(diagrams.get("processes/proposal-admission.bpmn"));
        var old = admission.replace("proposal/check-admissibility", "proposal/look-at-it");
        var older = Map.of(
                "deployed process proposal-admission, version 1",
                Bpmn.readModelFromStream(new ByteArrayInputStream(old.getBytes(StandardCharsets.UTF_8))));

        assertThatThrownBy(() -> fit.check(diagrams, older))
                .isInstanceOf(ProcessDoesNotFit.class)
                .hasMessageContaining("version 1, userTask_checkAdmissibility: no form proposal/look-at-it");
    }
}
