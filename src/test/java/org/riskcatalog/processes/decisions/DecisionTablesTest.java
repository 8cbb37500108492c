package org.riskcatalog.processes.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table answers its cases, and no table has a rule that it could do without. */
class DecisionTablesTest {

    static Stream<Arguments> everyCase() {
        return DecisionFile.all().stream().flatMap(file -> {
            var table = file.ready();
            return Cases.of(file.id()).stream().map(each -> Arguments.of(each, table));
        });
    }

    static Stream<Arguments> everyRule() {
        return DecisionFile.all().stream()
                .flatMap(file -> file.rules().stream().map(rule -> Arguments.of(file, rule.getId(), rule)));
    }

    static List<DecisionFile> everyTable() {
        return DecisionFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyCase")
    void aTableAnswersItsCases(Case given, DecisionFile.Asked table) {
        assertThat(table.answer(given)).isEqualTo(given.outcomes());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everyRule")
    void withoutTheRuleSomeCaseIsAnsweredOtherwise(DecisionFile file, String id, Rule rule) {
        var poorer = file.without(rule).ready();
        assertThat(Cases.of(file.id()))
                .anySatisfy(given -> assertThat(poorer.answer(given)).isNotEqualTo(given.outcomes()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everyRule")
    void aRuleHasItsIdAndItsReason(DecisionFile file, String id, Rule rule) {
        assertThat(id).matches("rule_" + file.id() + "_\\d+");
        assertThat(rule.getDescription().getTextContent()).matches("(?s)[A-Z0-9].{10,}\\.");
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    void aTableIsVersionedKeptAndAnswersOneWord(DecisionFile file) {
        assertThat(file.decision().getVersionTag()).isNotBlank();
        assertThat(file.decision().getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(file.decision().getName()).endsWith("?");
        assertThat(file.table().getOutputs())
                .extracting(output -> output.getName())
                .containsExactly("outcome");
        assertThat(file.rules()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    void everyInputThatTheRoomsGiveIsUsed(DecisionFile file) {
        var asked = file.table().getInputs().stream()
                .map(input -> input.getInputExpression().getText().getTextContent())
                .reduce("", (all, one) -> all + " " + one);
        Cases.of(file.id())
                .get(0)
                .inputs()
                .keySet()
                .forEach(name -> assertThat(asked).containsPattern("\\b" + name + "\\b"));
    }
}
