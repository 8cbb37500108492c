package org.riskcatalog.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskcatalog.SqlCount;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalog as a list: on its page, as a file and as a resource. */
class CatalogListTest extends PagesOnShow {

    @Autowired
    JdbcClient jdbc;

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
    void guests_learn_level_and_confidence_of_what_was_adopted_alone() throws Exception {
        written.assess(written.entry("KZ-2026-001", EntryStatus.CHANNEL, Confidentiality.PUBLIC), RiskLevel.LOW);
        written.assess(written.entry("KZ-2026-002", EntryStatus.CHANNEL, Confidentiality.PUBLIC), RiskLevel.HIGH);
        written.assess(written.entry("KZ-2026-003", EntryStatus.IN_FORCE, Confidentiality.PUBLIC), RiskLevel.HIGH);
        assertThat(page("/api/entries?level=HIGH")).contains("KZ-2026-002", "KZ-2026-003");

        for (var guest : List.of(Role.OBSERVER, Role.ADMIN)) {
            CatalogOnShow.reader = Someone.as(guest);
            assertThat(page("/catalog")).containsOnlyOnce("confidence: Medium").contains("shown once adopted");
            assertThat(page("/catalog/entries.csv"))
                    .containsOnlyOnce("\"High\"")
                    .doesNotContain("\"Low\"");
            web.perform(get("/api/entries?sort=level"))
                    .andExpect(jsonPath("$.items[*].handle", contains("KZ-2026-003", "KZ-2026-001", "KZ-2026-002")))
                    .andExpect(jsonPath("$.items[0].level").value("HIGH"))
                    .andExpect(jsonPath("$.items[1].level").doesNotExist())
                    .andExpect(jsonPath("$.items[1].confidence").doesNotExist());
            web.perform(get("/api/entries?level=LOW"))
                    .andExpect(jsonPath("$.total").value(0));
            web.perform(get("/api/entries/KZ-2026-002"))
                    .andExpect(jsonPath("$.level").doesNotExist())
                    .andExpect(jsonPath("$.confidence").doesNotExist());
            web.perform(get("/api/entries/KZ-2026-003"))
                    .andExpect(jsonPath("$.level").value("HIGH"));
        }
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
    void only_of_an_entry_before_its_review_the_catalog_says_that_nobody_was_asked_yet() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.IN_FORCE, Confidentiality.PARTICIPANTS);
        assertThat(page("/catalog")).contains("nobody is asked now").doesNotContain("nobody asked yet");
        written.entry("KZ-2026-002", EntryStatus.REGISTERED, Confidentiality.PARTICIPANTS);
        assertThat(page("/catalog")).contains("nobody asked yet");
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
}
