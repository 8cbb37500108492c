package org.riskcatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** While a page is made nothing that it has read changes under it; everything else reads what stands now. */
@RunningCatalog
class ReadOnceTest {

    private static final String BEFORE = "Low water";
    private static final String AFTER = "No water";

    @Autowired
    private RiskEntries entries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void anEntry() {
        entries.save(RiskEntry.draft(id, handle(id), "KZ", BEFORE, clock.instant()));
    }

    @AfterEach
    void nothingIsLeft() {
        RequestContextHolder.resetRequestAttributes();
        jdbc.sql("delete from risk_entry where handle like 'KZ-1999-%'").update();
    }

    @Test
    void aPageReadsAnEntryOnce() {
        during("GET");
        assertThat(title()).isEqualTo(BEFORE);
        changed();
        assertThat(title()).isEqualTo(BEFORE);
    }

    @Test
    void theNextPageReadsItAgain() {
        during("GET");
        assertThat(title()).isEqualTo(BEFORE);
        changed();
        during("GET");
        assertThat(title()).isEqualTo(AFTER);
    }

    @Test
    void aPageThatStoresReadsAgain() {
        during("GET");
        assertThat(title()).isEqualTo(BEFORE);
        changed();
        var other = UUID.randomUUID();
        entries.save(RiskEntry.draft(other, handle(other), "KZ", BEFORE, clock.instant()));
        assertThat(title()).isEqualTo(AFTER);
    }

    @Test
    void anActReadsEachTime() {
        during("POST");
        assertThat(title()).isEqualTo(BEFORE);
        changed();
        assertThat(title()).isEqualTo(AFTER);
    }

    @Test
    void aJobReadsEachTime() {
        assertThat(title()).isEqualTo(BEFORE);
        changed();
        assertThat(title()).isEqualTo(AFTER);
    }

    private static void during(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/entries/x")));
    }

    private static String handle(UUID id) {
        return "KZ-1999-" + id.toString().substring(0, 4);
    }

    private String title() {
        return entries.get(id).title();
    }

    private void changed() {
        jdbc.sql("update risk_entry set title = ? where id = ?")
                .params(AFTER, id)
                .update();
    }
}
