package org.riskcatalog.engine.boot;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** A decision table of an operator that the code could not ask stops the start; one with other periods does not. */
class DecisionFitTest {

    private static final String VIABILITY = "decisions/measureViability.dmn";
    private final DecisionFit fit = new DecisionFit();

    @Test
    void aTableThatIsAskedOtherwiseIsNamedWithItsInput() {
        assertThatThrownBy(() -> fit.check(changed(VIABILITY, ">leads<", ">leaders<")))
                .hasMessageContaining("processes/decisions/measureViability.dmn: input leads is missing")
                .hasMessageContaining("the code knows no input leaders");
    }

    @Test
    void aTableThatAnswersAWordOfItsOwnIsNamedWithItsElement() {
        assertThatThrownBy(() -> fit.check(changed(VIABILITY, "\"NO_LEAD\"", "\"NOBODY_LEADS\"")))
                .hasMessageContaining("measureViability.dmn, ")
                .hasMessageContaining("the code knows no outcome \"NOBODY_LEADS\"");
    }

    @Test
    void aTableUnderAnotherIdIsMissedUnderItsOwn() {
        assertThatThrownBy(() -> fit.check(changed(VIABILITY, "\"measureViability\"", "\"viability\"")))
                .hasMessageContaining("decision measureViability is missing");
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        assertThatThrownBy(() -> fit.check(Map.of(VIABILITY, file("no table"))))
                .isInstanceOf(ProcessDoesNotFit.class)
                .hasMessageContaining(VIABILITY);
    }

    @Test
    void anotherPeriodIsTheOperators() {
        assertThatCode(() -> fit.check(changed("decisions/consultationPeriod.dmn", "\"P60D\"", "\"P75D\"")))
                .doesNotThrowAnyException();
    }

    private static Map<String, Resource> changed(String name, String what, String by) {
        try {
            var text = Files.readString(Path.of("processes").resolve(name));
            if (!text.contains(what)) {
                throw new IllegalArgumentException(what + " is not in " + name);
            }
            return Map.of(name, file(text.replace(what, by)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Resource file(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
    }
}
