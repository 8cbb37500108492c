package org.riskcatalog.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.SqlCount;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.catalog.Written;
import org.riskcatalog.catalog.diagram.CasesOnPaper;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(
        classes = CatalogOnShow.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:on-show", "catalog.texts.strict=true"})
@AutoConfigureMockMvc(addFilters = false)
@Transactional
class EntryPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    Written written;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CasesOnPaper cases;

    @BeforeEach
    void aHeadOfKyrgyzstanReads() {
        CatalogOnShow.reader = Someone.head("KG");
    }

    @Test
    void the_page_says_where_the_entry_stands_and_shows_its_text_by_paragraphs() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);

        var page = page("/entries/KZ-2026-001");

        assertThat(page)
                .contains("Under review by the member States.", "CA-RC-KZ-2026-001", "Revision 1")
                .contains("id=\"scenario\"", "href=\"#scenario\"", "Power fails in winter")
                .contains("aria-current=\"step\"");
        Files.writeString(Path.of("target/entry.html"), page);
    }

    @Test
    void what_a_reader_may_not_see_is_answered_like_what_does_not_exist() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.DRAFT, Confidentiality.PARTICIPANTS);

        for (var address : new String[] {"", "/difference?from=1&to=1", "/diagram"}) {
            var hidden = web.perform(get("/entries/KZ-2026-001" + address))
                    .andReturn()
                    .getResponse();
            var missing = web.perform(get("/entries/KZ-2026-999" + address))
                    .andReturn()
                    .getResponse();
            assertThat(hidden.getStatus()).isEqualTo(404).isEqualTo(missing.getStatus());
            assertThat(hidden.getContentAsString()).isEqualTo(missing.getContentAsString());
        }
    }

    @Test
    void the_difference_between_two_revisions_shows_words_taken_out_and_put_in() throws Exception {
        var entry = written.entry("KZ-2026-001", EntryStatus.RESOLUTION, Confidentiality.PARTICIPANTS);
        written.revise(
                entry,
                Written.text(
                        "Title of KZ-2026-001",
                        Category.ENERGY,
                        Confidentiality.PARTICIPANTS,
                        "Power fails in summer in several States at once."));

        var page = page("/entries/KZ-2026-001/difference?from=2&to=1");

        assertThat(page)
                .contains("<del>winter</del><ins>summer</ins>", "1 paragraph changed.", "As agreed")
                .doesNotContain("Joint dispatch");
        Files.writeString(Path.of("target/difference.html"), page);
    }

    @Test
    void the_list_filters_by_what_stands_in_its_address() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);
        written.entry("UZ-2026-001", EntryStatus.ASSESSMENT, Confidentiality.PARTICIPANTS);
        written.assess(written.entry("TJ-2026-001", EntryStatus.CHANNEL, Confidentiality.PUBLIC), RiskLevel.HIGH);

        assertThat(page("/catalog")).contains("3 entries", "KZ-2026-001", "UZ-2026-001", "TJ-2026-001", "High");
        assertThat(page("/catalog?q=uz-2026"))
                .contains("1 entry", "UZ-2026-001")
                .doesNotContain("KZ-2026-001");
        assertThat(page("/catalog?stage=REVIEW&proposer=KZ"))
                .contains("KZ-2026-001")
                .doesNotContain("UZ-2026-001");
        assertThat(page("/catalog?level=HIGH")).contains("TJ-2026-001").doesNotContain("KZ-2026-001");
        assertThat(page("/catalog?q=nothing")).contains("No entry here.");
        Files.writeString(Path.of("target/catalog.html"), page("/catalog"));
    }

    @Test
    void the_list_as_a_file_has_all_pages_and_the_words_of_the_reader() throws Exception {
        for (int n = 1; n <= 30; n++) {
            written.entry("KZ-2026-0%02d".formatted(n), EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);
        }

        var file = page("/catalog/entries.csv?size=10&sort=-title");

        assertThat(file.lines()).hasSize(31);
        assertThat(file).contains("\"KZ-2026-030\"", "\"Under review\"");
    }

    @Test
    void an_unknown_filter_is_a_bad_request_and_not_a_longer_list() throws Exception {
        web.perform(get("/api/entries?status=NOWHERE")).andExpect(status().isBadRequest());
    }

    @Test
    void the_resource_answers_with_the_same_entries_and_says_what_is_settling() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);
        written.entry("KZ-2026-002", EntryStatus.DRAFT, Confidentiality.PARTICIPANTS);

        web.perform(get("/api/entries?size=5"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.size").value(5))
                .andExpect(jsonPath("$.items[0].handle").value("KZ-2026-001"))
                .andExpect(jsonPath("$.items[0].status").value("CONSULTATION"))
                .andExpect(jsonPath("$.items[0].settling").value(false));
        web.perform(get("/api/entries/KZ-2026-001"))
                .andExpect(jsonPath("$.revision.number").value(1))
                .andExpect(jsonPath("$.revision.text.title").value("Title of KZ-2026-001"));
        web.perform(get("/api/entries/KZ-2026-001/revisions"))
                .andExpect(jsonPath("$.items.length()").value(1));
        web.perform(get("/api/entries/KZ-2026-002")).andExpect(status().isNotFound());
    }

    @Test
    void who_reads_a_restricted_entry_is_kept_and_of_others_nothing_is() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.RESTRICTED);
        written.entry("KZ-2026-002", EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);

        page("/entries/KZ-2026-001");
        page("/entries/KZ-2026-002");

        assertThat(jdbc.sql("select person from entry_reading")
                        .query(java.util.UUID.class)
                        .list())
                .containsExactly(Someone.head("KG").person());
    }

    @Test
    void the_diagram_is_drawn_with_what_is_done_and_the_same_in_words() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);
        cases.clear();
        var main = cases.running(
                "risk-entry",
                "KZ-2026-001",
                null,
                CasesOnPaper.done("startEvent_draftOpened"),
                CasesOnPaper.done("callActivity_admitProposal"),
                CasesOnPaper.here("callActivity_deliberateEntry"));
        var deliberation = cases.running("entry-deliberation", "KZ-2026-001/deliberation", main);
        cases.running(
                "member-review",
                "KZ-2026-001/review-1",
                deliberation,
                CasesOnPaper.done("serviceTask_openReview"),
                CasesOnPaper.here("subProcess_collectReplies"),
                CasesOnPaper.some("callActivity_clearReply", 6, 4));

        var page = page("/entries/KZ-2026-001/diagram");

        assertThat(page)
                .contains("<svg", "n-call is-here", "case=KZ-2026-001/deliberation", "Deliberate entry")
                .doesNotContain("style=", "<script");
        Files.writeString(Path.of("target/diagram.html"), page);
        Files.writeString(
                Path.of("target/diagram-review.html"), page("/entries/KZ-2026-001/diagram?case=KZ-2026-001/review-1"));
        web.perform(get("/entries/KZ-2026-001/diagram?case=KZ-2026-001/review-1/KZ"))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_journal_stands_on_the_page_on_its_own_page_as_a_file_and_as_json() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);

        assertThat(page("/entries/KZ-2026-001")).contains("id=\"journal\"", "Revision 1 was released");
        assertThat(page("/entries/KZ-2026-001/journal")).contains("4 lines", "The procedure");
        assertThat(page("/entries/KZ-2026-001/journal.csv").lines()).hasSize(5);
        web.perform(get("/api/entries/KZ-2026-001/journal?size=2"))
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].type").value("catalog.entry-moved"));
        web.perform(get("/api/entries/KZ-2026-009/journal")).andExpect(status().isNotFound());
    }

    @Test
    void the_list_and_the_entry_take_as_many_statements_at_3_entries_as_at_60() throws Exception {
        assertThat(statements(3)).isEqualTo(statements(60));
    }

    private List<Integer> statements(int entries) throws Exception {
        int have =
                jdbc.sql("select count(*) from risk_entry").query(Integer.class).single();
        for (int n = have; n < entries; n++) {
            written.entry("KZ-2026-1%02d".formatted(n), EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);
        }
        var counts = new ArrayList<Integer>();
        for (var address : List.of(
                "/catalog?size=50",
                "/catalog?size=50&q=title&sort=-level&stage=REVIEW&affected=KZ",
                "/api/entries?size=50",
                "/entries/KZ-2026-101")) {
            counts.add(SqlCount.during(() -> page(address)).size());
        }
        assertThat(counts).allMatch(count -> count > 0 && count < 15);
        return counts;
    }

    @Test
    void the_administrators_page_lists_cases_failures_and_timers_and_of_hidden_entries_the_handle_alone()
            throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);
        written.entry("KZ-2026-002", EntryStatus.CONSULTATION, Confidentiality.RESTRICTED);
        written.entry("KZ-2026-003", EntryStatus.DRAFT, Confidentiality.PARTICIPANTS);
        cases.clear();
        cases.running("risk-entry", "KZ-2026-001", null);

        web.perform(get("/administration")).andExpect(status().isNotFound());
        CatalogOnShow.reader = Someone.as(Role.ADMIN);

        assertThat(page("/administration"))
                .contains("1 failure waits for you", "It failed", "Put entry in force", "/camunda/app/cockpit/")
                .contains("Title of KZ-2026-001", "KZ-2026-002", "KZ-2026-003")
                .doesNotContain("Title of KZ-2026-002", "Title of KZ-2026-003");
        assertThat(page("/administration/cases/KZ-2026-001/suspend")).contains("Suspend the case KZ-2026-001?");
        assertThat(page("/administration/incidents/i-KZ-2026-001/retry")).contains("It failed");
        assertThat(page("/administration/notices")).contains("Mail is off");
        assertThat(page("/notices")).contains("Nothing yet.");
        web.perform(get("/administration/cases/KZ-2026-003/suspend")).andExpect(status().isNotFound());
    }

    @Test
    void only_of_an_entry_before_its_review_the_catalog_says_that_nobody_was_asked_yet() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.IN_FORCE, Confidentiality.PARTICIPANTS);
        assertThat(page("/catalog")).contains("nobody is asked now").doesNotContain("nobody asked yet");
        written.entry("KZ-2026-002", EntryStatus.REGISTERED, Confidentiality.PARTICIPANTS);
        assertThat(page("/catalog")).contains("nobody asked yet");
    }

    @Test
    void who_sees_an_entry_reads_that_its_case_is_suspended() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);
        cases.clear();
        cases.running("risk-entry", "KZ-2026-001", null);
        assertThat(page("/entries/KZ-2026-001")).doesNotContain("has suspended the case");

        cases.suspend("KZ-2026-001");

        assertThat(page("/entries/KZ-2026-001")).contains("An administrator has suspended the case of this entry.");
        cases.clear();
    }

    @Test
    void pages_are_complete_in_russian() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);
        CatalogOnShow.reader = new org.riskcatalog.members.Actor(
                Someone.head("KG").person(),
                "kg.head",
                "А. Токтогулова",
                Someone.head("KG").groups(),
                java.util.Locale.forLanguageTag("ru"));

        assertThat(page("/catalog")).contains("Каталог", "На рассмотрении");
        assertThat(page("/entries/KZ-2026-001")).contains("На рассмотрении государств-участников.", "Энергетика");
    }

    @Test
    void an_administrator_may_not_open_a_restricted_entry() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.RESTRICTED);
        CatalogOnShow.reader = Someone.as(Role.ADMIN);

        web.perform(get("/entries/KZ-2026-001")).andExpect(status().isNotFound());
        web.perform(get("/catalog")).andExpect(content().string(containsString("No entry here.")));
    }

    private String page(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
