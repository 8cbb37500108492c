package org.riskcatalog.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Written;
import org.riskcatalog.catalog.diagram.CasesOnPaper;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry on its pages: where it stands, its text, its revisions, its journal, its case. */
class EntryPagesTest extends PagesOnShow {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CasesOnPaper cases;

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
    void who_read_a_restricted_entry_is_told_to_the_head_whose_entry_it_is_and_to_the_secretariat() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.RESTRICTED);

        page("/entries/KZ-2026-001/journal.csv");
        web.perform(get("/api/entries/KZ-2026-001/journal")).andExpect(status().isOk());
        assertThat(page("/entries/KZ-2026-001/journal"))
                .contains("Journal of the case")
                .doesNotContain("Who read this entry");
        CatalogOnShow.reader = Someone.head("KZ");
        assertThat(page("/entries/KZ-2026-001/journal"))
                .contains("Who read this entry", "Kyrgyzstan, head of delegation")
                .contains("the journal, as a file", "the journal, as data")
                .contains("Name of kz.head")
                .doesNotContain("Name of kg.head");
        CatalogOnShow.reader = Someone.as(Role.SECRETARIAT);
        assertThat(page("/entries/KZ-2026-001/journal")).contains("Who read this entry");
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
    void who_sees_an_entry_reads_that_its_case_is_suspended() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.PARTICIPANTS);
        cases.clear();
        cases.running("risk-entry", "KZ-2026-001", null);
        assertThat(page("/entries/KZ-2026-001")).doesNotContain("has suspended the case");

        cases.suspend("KZ-2026-001");

        assertThat(page("/entries/KZ-2026-001")).contains("An administrator has suspended the case of this entry.");
        cases.clear();
    }
}
