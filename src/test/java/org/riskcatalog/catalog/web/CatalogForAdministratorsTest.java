package org.riskcatalog.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.RefusalNoted;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.diagram.CasesOnPaper;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.riskcatalog.people.AccountClosed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What an administrator sees of entries: their cases, and of hidden ones the handle alone. */
class CatalogForAdministratorsTest extends PagesOnShow {

    @Autowired
    CasesOnPaper cases;

    @Autowired
    ApplicationEventPublisher events;

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
    void what_concerns_no_entry_is_read_by_administrators_and_the_secretariat_as_far_as_it_is_for_them()
            throws Exception {
        events.publishEvent(new AccountClosed(UUID.randomUUID(), "kg.expert"));
        events.publishEvent(
                new RefusalNoted(null, "people/end-mandate", "kg.head", "KG", List.of("x"), "head-of-delegation:KG"));

        web.perform(get("/record")).andExpect(status().isNotFound());
        web.perform(get("/record/record.csv")).andExpect(status().isNotFound());
        for (var role : List.of(Role.ADMIN, Role.SECRETARIAT)) {
            CatalogOnShow.reader = Someone.as(role);
            assertThat(page("/record"))
                    .contains("1 line", "The account of kg.expert was closed", "The procedure", "/record/record.csv?q=")
                    .doesNotContain("people/end-mandate");
            assertThat(page("/record?q=KG.Exp")).contains("The account of kg.expert was closed");
            assertThat(page("/record?q=nobody")).contains("Nothing of the kind is on record.");
            assertThat(page("/record/record.csv?q=kg.expert").lines()).hasSize(2);
            assertThat(page("/record/record.csv?q=nobody").lines()).hasSize(1);
        }
    }

    @Test
    void an_administrator_may_not_open_a_restricted_entry() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.RESTRICTED);
        CatalogOnShow.reader = Someone.as(Role.ADMIN);

        web.perform(get("/entries/KZ-2026-001")).andExpect(status().isNotFound());
        web.perform(get("/catalog")).andExpect(content().string(containsString("No entry here.")));
    }
}
