package org.riskcatalog.desk.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.desk.answers.Answers.faults;
import static org.riskcatalog.desk.answers.Answers.fromJson;
import static org.riskcatalog.desk.answers.Answers.fromPage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.desk.answers.Reply.Value;
import org.riskcatalog.web.view.Option;

class ReadingAnswersTest {

    private static final String[] COMPLETE = {
        "position.value=OBJECT",
        "position.reasons=The dam is ours",
        "likelihood=3",
        "from=2026-06-01",
        "public_=true",
        "affected=KZ",
        "affected=KG",
        "remarks[0].text=First",
        "remarks[0].cost=12.50",
        "remarks[0].steps[0].what=Begin",
        "remarks[0].steps[0].due=2026-07-01",
        "remarks[1].text=Second"
    };

    @Test
    void aPageAndJsonWithTheSameAnswersGiveTheSameRecord() {
        var page = fromPage(COMPLETE);
        var json = fromJson("""
                {'position': {'value': 'OBJECT', 'reasons': 'The dam is ours'}, 'likelihood': 3, 'from': '2026-06-01',
                 'public_': true, 'affected': ['KZ', 'KG'],
                 'remarks': [{'text': 'First', 'cost': '12.50', 'steps': [{'what': 'Begin', 'due': '2026-07-01'}]},
                             {'text': 'Second'}]}""");
        assertThat(page.faults()).isEmpty();
        assertThat(page.answers()).isEqualTo(json.answers());
        assertThat(page.answers().position().value()).isEqualTo(Value.OBJECT);
        assertThat(page.answers().remarks().get(0).cost()).isEqualTo(new BigDecimal("12.50"));
        assertThat(page.answers().remarks().get(0).steps().get(0).due()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void nothingSentIsJudgedFieldByField() {
        assertThat(faults(fromPage())).containsExactly("position.value NotNull", "from NotNull");
        assertThat(faults(fromJson("{}"))).containsExactly("position.value NotNull", "from NotNull");
    }

    @Test
    void whatCannotBeReadHidesNoOtherFault() {
        var bound = fromPage(
                "position.value=PERHAPS",
                "likelihood=many",
                "from=tomorrow",
                "affected=kz",
                "affected=KG",
                "remarks[0].cost=-1",
                "remarks[0].steps[0].due=x");
        assertThat(faults(bound))
                .containsExactlyInAnyOrder(
                        "position.value typeMismatch",
                        "likelihood typeMismatch",
                        "from typeMismatch",
                        "affected[0] Pattern",
                        "remarks[0].text NotBlank",
                        "remarks[0].cost PositiveOrZero",
                        "remarks[0].steps[0].what NotBlank",
                        "remarks[0].steps[0].due typeMismatch");
    }

    @Test
    void aReasonIsNeededOnlyForHoldingAndObjecting() {
        assertThat(faults(fromPage("position.value=OBJECT", "from=2026-06-01")))
                .containsExactly("position.reasons RequiredWhen");
        assertThat(faults(fromPage("position.value=HOLD", "position.reasons= ", "from=2026-06-01")))
                .containsExactly("position.reasons RequiredWhen");
        assertThat(faults(fromPage("position.value=APPROVE", "from=2026-06-01")))
                .isEmpty();
    }

    @Test
    void rowsInWhichNothingWasTypedAreLeftOut() {
        var bound = fromPage(
                "position.value=APPROVE",
                "from=2026-06-01",
                "remarks[0].text=",
                "remarks[0].steps[0].what= ",
                "remarks[7].text=Seventh",
                "affected=");
        assertThat(bound.faults()).isEmpty();
        assertThat(bound.answers().remarks()).extracting(Reply.Remark::text).containsExactly("Seventh");
        assertThat(bound.answers().affected()).isEmpty();
    }

    @Test
    void tooManyRowsAreRefusedWithTheirBound() {
        var bound = fromPage(
                "position.value=APPROVE",
                "from=2026-06-01",
                "remarks[0].text=a",
                "remarks[1].text=b",
                "remarks[2].text=c");
        assertThat(bound.faults()).containsExactly(new Fault("remarks", "Size", List.of(2, 0)));
    }

    @Test
    void membersThatNobodyAskedForAreRefusedInJson() {
        assertThat(faults(fromJson("{'position': {'value': 'APPROVE', 'note': 1}, 'from': '2026-06-01', 'x': {}}")))
                .containsExactlyInAnyOrder("position.note unknown", "x unknown");
    }

    @Test
    void valuesOfAnotherKindAreRefusedInsteadOfBentIntoShape() {
        assertThat(faults(fromJson("""
                {'position': 'APPROVE', 'likelihood': 3.7, 'from': 20260601, 'public_': 1, 'affected': 'KZ',
                 'remarks': [{'text': 5}, 'x']}""")))
                .containsExactlyInAnyOrder(
                        "position typeMismatch",
                        "position.value NotNull",
                        "likelihood typeMismatch",
                        "from typeMismatch",
                        "public_ typeMismatch",
                        "affected typeMismatch",
                        "remarks[0].text typeMismatch",
                        "remarks[1] typeMismatch",
                        "remarks[1].text NotBlank");
    }

    @Test
    void aBlankOrMissingElementOfAListKeepsTheNumbersOfTheOthers() {
        var bound = fromJson("{'position': {'value': 'APPROVE'}, 'from': '2026-06-01', 'affected': ['', null, 'kz']}");
        assertThat(faults(bound)).containsExactly("affected[2] Pattern");
        assertThat(bound.answers().affected()).containsExactly("kz");
    }

    @Test
    void numbersMayBeTypedWithSpaces() {
        var bound = fromPage(
                "position.value=APPROVE", "from= 2026-06-01 ", "remarks[0].text=a", "remarks[0].cost=1\u00a0200 000");
        assertThat(bound.answers().remarks().get(0).cost()).isEqualTo(new BigDecimal("1200000"));
    }

    @Test
    void theEndOfALineCountsAsOneCharacter() {
        var bound = fromPage("position.value=HOLD", "position.reasons=12345678\r\n12345678\r\n1", "from=2026-06-01");
        assertThat(bound.faults()).isEmpty();
        assertThat(bound.answers().position().reasons()).isEqualTo("12345678\n12345678\n1");
    }

    @Test
    void onlyOfferedChoicesAreTaken() {
        var choices = Map.of("affected", List.of(new Option("KZ", "Kazakhstan")));
        var sent = Answers.json("{'position': {'value': 'APPROVE'}, 'from': '2026-06-01', 'affected': ['KZ', 'UZ']}");
        assertThat(faults(Answers.BINDER.bind(Reply.class, sent, choices))).containsExactly("affected[1] choice");
    }
}
