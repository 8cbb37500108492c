package org.riskcatalog.engine.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

/** An operator's diagram says no word that nobody hears; one that is merely drawn otherwise is welcome. */
class VocabularyFitTest {

    private static final String SILENCE = "silence-procedure.bpmn";
    private final VocabularyFit fit = new VocabularyFit();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            silenceOutcome == 'held'       | silenceOutcome == 'halted'      | flow_held: the code knows no outcome silenceOutcome 'halted'
            name="silence.broken"          | name="silence.breached"         | the code knows no message silence.breached
            deadlines.useWindow(           | deadlines.window(               | the code knows no expression deadlines.window
            candidateGroups="chair"        | candidateGroups="chairman"      | the code knows no group chairman
            """)
    void aWordThatIsNotBuiltInIsNamedWithItsElement(String what, String by, String fault) throws IOException {
        assertThatThrownBy(() -> fit.check(silence(what, by), silence("", "")))
                .isInstanceOf(ProcessDoesNotFit.class)
                .hasMessageContaining("processes/" + SILENCE + ", ")
                .hasMessageContaining(fault);
    }

    @Test
    void anotherNameInTheDrawingIsTheOperators() {
        assertThatCode(() -> fit.check(silence("name=\"Start silence\"", "name=\"Begin silence\""), silence("", "")))
                .doesNotThrowAnyException();
    }

    private static Map<String, BpmnModelInstance> silence(String what, String by) throws IOException {
        var text = Files.readString(Path.of("processes", SILENCE));
        assertThat(text).contains(what);
        return DiagramModels.read(
                Map.of(SILENCE, new ByteArrayResource(text.replace(what, by).getBytes(StandardCharsets.UTF_8))));
    }
}
