package org.riskcatalog.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.riskcatalog.members.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The console where nothing is awaited; that answers are awaited and reminded is told in {@code stories/RemindedTest}. */
@RunningCatalog
class ConsoleTest {

    @LocalServerPort
    private int port;

    @Test
    void saysWhatWillAppearWhileNothingRuns() {
        var page = Visitor.signedIn(port, "secretariat")
                .get("/oversight?q=nothing-like-it&which=LATE&status=CHANNEL&sort=-title");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("No entry under way matches");
    }

    @Test
    void takesAnOldLinkAsItIs() {
        var page = Visitor.signedIn(port, "chair").get("/oversight?which=whatever&sort=%27%3B--&page=-3");
        assertThat(page.statusCode()).isEqualTo(200);
    }
}
