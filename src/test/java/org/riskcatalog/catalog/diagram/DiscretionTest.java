package org.riskcatalog.catalog.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskcatalog.catalog.diagram.CasesOnPaper.done;
import static org.riskcatalog.catalog.diagram.CasesOnPaper.here;
import static org.riskcatalog.catalog.diagram.CasesOnPaper.some;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.engine.monitor.DrawnProcesses;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.riskcatalog.workflow.CaseInstance;
import org.riskcatalog.workflow.Passage;

class DiscretionTest {

    private static final String HANDLE = "KZ-2026-012";

    private final CasesOnPaper cases = new CasesOnPaper();
    private final ShowCase show = new ShowCase(cases, new Discretion());
    private final RiskEntry entry = RiskEntry.draft(UUID.randomUUID(), HANDLE, "KZ", "Title", CasesOnPaper.THEN);

    private CaseInstance review(Passage... told) {
        var main = cases.running("risk-entry", HANDLE, null, here("callActivity_deliberateEntry"));
        var deliberation = cases.running("entry-deliberation", HANDLE + "/deliberation", main);
        var review = cases.running("member-review", HANDLE + "/review-1", deliberation, told);
        for (var state : List.of("KZ", "KG", "TJ", "TM", "UZ", "AZ")) {
            cases.running("national-clearance", HANDLE + "/review-1/" + state, review, here("userTask_signAct"));
        }
        return review;
    }

    @Test
    void a_delegation_sees_its_own_clearance_and_of_the_others_only_how_many_there_are() {
        review(here("subProcess_collectReplies"));

        assertThat(keys(Someone.expert("KG"))).contains(HANDLE + "/review-1/KG").noneMatch(key -> key.endsWith("/KZ"));
        assertThat(show.show(entry, HANDLE + "/review-1", Someone.head("KG")).delegations())
                .isEqualTo(5);
        assertThatThrownBy(() -> show.show(entry, HANDLE + "/review-1/TJ", Someone.head("KG")))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void no_body_and_no_administrator_sees_a_clearance() {
        review(here("subProcess_collectReplies"));

        for (var body : List.of(Role.CHAIR, Role.SECRETARIAT, Role.EDITOR, Role.REGISTRAR, Role.OBSERVER, Role.ADMIN)) {
            assertThat(keys(Someone.as(body))).containsExactly(HANDLE, HANDLE + "/deliberation", HANDLE + "/review-1");
            assertThat(show.show(entry, HANDLE + "/review-1", Someone.as(body)).delegations())
                    .isEqualTo(6);
        }
    }

    @Test
    void a_process_that_nobody_has_thought_about_is_drawn_for_nobody() {
        var main = cases.running("risk-entry", HANDLE, null);
        cases.running("early-warning", HANDLE + "/alert-1", main);

        assertThat(keys(Someone.as(Role.CHAIR))).containsExactly(HANDLE);
    }

    @Test
    void every_process_of_the_procedure_is_thought_about() {
        var files = Objects.requireNonNull(new File("processes").list((folder, name) -> name.endsWith(".bpmn")));

        assertThat(Arrays.stream(files).map(name -> name.replace(".bpmn", "")))
                .allMatch(name -> Discretion.COMMON.contains(name) || name.equals("national-clearance"));
    }

    @Test
    void while_a_review_is_open_a_hold_looks_like_waiting_for_replies() {
        review(
                done("serviceTask_openReview"),
                done("subProcess_collectReplies"),
                done("gateway_readyToTally"),
                done("businessRuleTask_tallyPositions"),
                done("gateway_tally"),
                here("event_holdEnded"));
        var waiting = told(Someone.as(Role.CHAIR));

        cases.clear();
        review(done("serviceTask_openReview"), here("subProcess_collectReplies"));

        assertThat(waiting).usingRecursiveComparison().isEqualTo(told(Someone.as(Role.CHAIR)));
        assertThat(waiting)
                .extracting(Passage::element)
                .containsExactly("serviceTask_openReview", "subProcess_collectReplies");
    }

    @Test
    void once_it_is_closed_members_see_the_way_it_took_and_guests_do_not() {
        var main = cases.running("risk-entry", HANDLE, null);
        cases.ended(
                "member-review",
                HANDLE + "/review-1",
                main,
                done("subProcess_collectReplies"),
                done("event_holdEnded"),
                done("endEvent_reviewClosed"));

        assertThat(told(Someone.head("TJ"))).extracting(Passage::element).contains("event_holdEnded");
        assertThat(told(Someone.as(Role.OBSERVER)))
                .extracting(Passage::element)
                .containsExactly("subProcess_collectReplies", "endEvent_reviewClosed");
    }

    @Test
    void the_veil_names_elements_that_are_in_the_diagram() {
        Discretion.VEILS.forEach((process, veil) -> {
            var diagram = DrawnProcesses.of(process);
            assertThat(veil.hidden()).allMatch(id -> diagram.node(id).isPresent());
            assertThat(diagram.node(veil.instead())).isPresent();
        });
    }

    @Test
    void how_many_delegations_have_finished_is_not_told_while_one_has_not() {
        var main = cases.running("risk-entry", HANDLE, null);
        cases.running(
                "member-review",
                HANDLE + "/review-1",
                main,
                here("subProcess_collectReplies"),
                some("callActivity_clearReply", 6, 2));

        assertThat(new DrawCase(Words.asDrawn())
                        .draw(show.show(entry, HANDLE + "/review-1", Someone.head("KG")))
                        .shapes())
                .filteredOn(shape -> shape.node().id().equals("callActivity_clearReply"))
                .singleElement()
                .extracting(Drawing.Shape::count)
                .isEqualTo("× 6");
    }

    private List<String> keys(Actor reader) {
        return show.show(entry, null, reader).cases().stream()
                .map(one -> one.instance().key())
                .toList();
    }

    private List<Passage> told(Actor reader) {
        return show.show(entry, HANDLE + "/review-1", reader).passages().stream()
                .map(passage -> new Passage(passage.element(), passage.first(), null, passage.times(), passage.open()))
                .toList();
    }
}
