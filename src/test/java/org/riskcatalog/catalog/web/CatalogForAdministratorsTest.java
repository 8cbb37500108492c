package org.riskcatalog.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.diagram.CasesOnPaper;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator sees of entries: their cases, and of hidden ones the handle alone. */
class CatalogForAdministratorsTest extends PagesOnShow {

    @Autowired
    CasesOnPaper cases;

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
    void an_administrator_may_not_open_a_restricted_entry() throws Exception {
        written.entry("KZ-2026-001", EntryStatus.CONSULTATION, Confidentiality.RESTRICTED);
        CatalogOnShow.reader = Someone.as(Role.ADMIN);

        web.perform(get("/entries/KZ-2026-001")).andExpect(status().isNotFound());
        web.perform(get("/catalog")).andExpect(content().string(containsString("No entry here.")));
    }
}
