package org.riskcatalog.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.riskcatalog.members.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open cases by where they stand and how long, against the target; found, sorted, and no title that is not the administrator's. */
@RunningCatalog
class AdministratorsPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor admin;

    @BeforeEach
    void threeCases() {
        entry("KZ-1990-101", "CONSULTATION", "1990-01-02T07:00:00Z", "PUBLIC", "A dam above a town");
        entry("KZ-1990-102", "AT_MEETING", "1990-01-01T07:00:00Z", "RESTRICTED", "A secret of theirs");
        entry("TJ-1990-103", "DRAFT", "1990-01-03T07:00:00Z", "PUBLIC", "A draft of theirs");
        jdbc.sql("update risk_entry set catalog_number = 'CA-' || handle where handle like 'KZ-1990-1%'")
                .update();
        admin = Visitor.signedIn(port, "admin");
    }

    @AfterEach
    void none() {
        jdbc.sql("delete from risk_entry where handle like '%-1990-1%'").update();
    }

    @Test
    void theLongestStandsFirstAndSaysThatItsTargetHasPassed() {
        var page = admin.get("/administration").body();
        assertThat(page.indexOf("KZ-1990-102")).isPositive().isLessThan(page.indexOf("KZ-1990-101"));
        assertThat(page.indexOf("KZ-1990-101")).isLessThan(page.indexOf("TJ-1990-103"));
        assertThat(page).contains("exceeded by");
    }

    @Test
    void ofARestrictedEntryAndOfADraftTheHandleAloneIsShown() {
        assertThat(admin.get("/administration").body())
                .contains("A dam above a town", "/entries/KZ-1990-101")
                .doesNotContain(
                        "A secret of theirs", "A draft of theirs", "/entries/KZ-1990-102", "/entries/TJ-1990-103");
    }

    @Test
    void casesAreFoundByHandleAndStatusAndSortedOverTheWholeResult() {
        assertThat(admin.get("/administration?q=kz-1990&status=AT_MEETING").body())
                .contains("KZ-1990-102", "1 case found")
                .doesNotContain("KZ-1990-101");
        var turned = admin.get("/administration?q=1990&sort=-handle").body();
        assertThat(turned.indexOf("TJ-1990-103")).isPositive().isLessThan(turned.indexOf("KZ-1990-102"));
        assertThat(admin.get("/administration?q=secret").body()).contains("No open case is so called");
        assertThat(admin.get("/administration?q=%25&sort=nonsense&status=x").statusCode())
                .isEqualTo(200);
    }

    private void entry(String handle, String status, String since, String confidentiality, String title) {
        var at = Instant.parse(since).atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into risk_entry (id, version, handle, proposer, opened_at, status, status_since, title,
                            language, confidentiality, urgency, affected_states, round)
                        values (?, 0, ?, ?, ?, ?, ?, ?, 'en', ?, 'NORMAL', 'KG,UZ', 0)""")
                .params(UUID.randomUUID(), handle, handle.substring(0, 2), at, status, at, title, confidentiality)
                .update();
    }
}
