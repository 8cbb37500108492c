package org.riskcatalog.catalog.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.catalog.diagram.CasesOnPaper.done;
import static org.riskcatalog.catalog.diagram.CasesOnPaper.here;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.engine.monitor.DrawnProcesses;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.riskcatalog.workflow.Diagram.Kind;

class DrawCaseTest {

    private static final String HANDLE = "KZ-2026-012";

    private final CasesOnPaper cases = new CasesOnPaper();
    private final ShowCase show = new ShowCase(cases, new Discretion());
    private final DrawCase draw = new DrawCase(Words.asDrawn());
    private final RiskEntry entry = RiskEntry.draft(UUID.randomUUID(), HANDLE, "KZ", "Title", CasesOnPaper.THEN);

    private Drawing drawn() {
        return draw.draw(show.show(entry, null, Someone.as(Role.CHAIR)));
    }

    @Test
    void steps_are_done_here_or_ahead() {
        cases.running(
                "risk-entry", HANDLE, null, done("callActivity_admitProposal"), here("callActivity_deliberateEntry"));

        assertThat(standing("callActivity_admitProposal")).isEqualTo(Standing.DONE);
        assertThat(standing("callActivity_deliberateEntry")).isEqualTo(Standing.HERE);
        assertThat(standing("callActivity_assessRisk")).isEqualTo(Standing.AHEAD);
        assertThat(drawn().ahead()).extracting(Drawing.Shape::name).containsSubsequence("Assess risk", "Decide entry");
    }

    @Test
    void nothing_follows_a_case_that_has_ended() {
        cases.running(
                "risk-entry", HANDLE, null, done("callActivity_admitProposal"), done("callActivity_publishEntry"));

        assertThat(drawn().ahead()).isEmpty();
    }

    @Test
    void what_lies_on_a_road_that_was_not_taken_does_not_follow() {
        cases.running("risk-entry", HANDLE, null, here("callActivity_publishEntry"));

        assertThat(drawn().ahead())
                .extracting(Drawing.Shape::name)
                .doesNotContain("Assess risk", "Conciliate entry")
                .contains("Withdraw entry");
    }

    @Test
    void a_called_process_opens_behind_its_step() {
        var main = cases.running("risk-entry", HANDLE, null, here("callActivity_deliberateEntry"));
        cases.running("entry-deliberation", HANDLE + "/deliberation", main);

        assertThat(drawn().shapes())
                .filteredOn(shape -> shape.link() != null)
                .extracting(shape -> shape.node().id(), Drawing.Shape::link)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("callActivity_deliberateEntry", HANDLE + "/deliberation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "risk-entry",
                "proposal-admission",
                "entry-deliberation",
                "member-review",
                "comment-resolution",
                "joint-assessment",
                "entry-decision",
                "silence-procedure",
                "measure-adoption",
                "entry-publication"
            })
    void every_element_and_every_flow_of_a_diagram_is_drawn_inside_the_picture(String process) {
        cases.running(process, HANDLE, null);
        var diagram = DrawnProcesses.of(process);
        var drawing = drawn();

        assertThat(drawing.shapes()).hasSameSizeAs(diagram.nodes()).hasSizeGreaterThan(4);
        assertThat(drawing.lines()).hasSameSizeAs(diagram.flows()).isNotEmpty();
        assertThat(drawing.shapes())
                .allMatch(shape -> shape.box().x() >= drawing.view().x()
                        && shape.box().right() <= drawing.view().right()
                        && shape.box().bottom() <= drawing.view().bottom());
    }

    @Test
    void sub_processes_lie_under_what_stands_in_them() {
        cases.running("member-review", HANDLE, null);
        var kinds = drawn().shapes().stream().map(shape -> shape.node().kind()).toList();

        assertThat(kinds.lastIndexOf(Kind.SUB_PROCESS)).isLessThan(kinds.indexOf(Kind.USER_TASK));
    }

    @Test
    void a_long_name_is_broken_between_words() {
        assertThat(Label.lines("Say whether the dispositions satisfy", 92))
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.length() <= 15);
    }

    private Standing standing(String element) {
        return drawn().shapes().stream()
                .filter(shape -> shape.node().id().equals(element))
                .findFirst()
                .orElseThrow()
                .standing();
    }
}
