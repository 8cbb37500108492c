package org.riskcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.riskcatalog.browser.kit.View;
import org.riskcatalog.stories.Running;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.TestSocketUtils;

/**
 * Every approved route that shows a page is arrived at in Chromium, wherever links lead: in English wide, light and dark, and in
 * Russian at 320 px; no page has an axe violation, a complaint of the browser, or a word of the code.
 */
class EveryPageTest {

    @Test
    void everyPageIsArrivedAtAndNothingIsAmissWithIt() throws IOException {
        var begun = System.nanoTime();
        var arrived = new TreeSet<String>();
        var figures = new StringBuilder();
        try (var running = inWhichMailsFail();
                var english = new Visits(running.address(), "en", View.WIDE);
                var russian = new Visits(running.address(), "ru", View.NARROW)) {
            var tour = new Tour(running, english, russian);
            tour.reviewed();
            tour.decided();
            tour.inForce();
            tour.met();
            tour.administered();
            tour.failed();
            arrived.addAll(english.arrived());
            arrived.addAll(russian.arrived());
            figures.append(english.figures()).append("\n").append(russian.figures());
        }
        try (var running = Running.anew();
                var english = new Visits(running.address(), "en", View.WIDE)) {
            english.arrive(english.stranger().open("/first-administrator"), 200);
            arrived.addAll(english.arrived());
        }
        figures.append("\n")
                .append(Duration.ofNanos(System.nanoTime() - begun).toSeconds())
                .append(" s\n");
        Files.writeString(Path.of("target/every-page.txt"), figures);
        assertThat(new PageRoutes().all()).as("pages that nobody arrived at").allMatch(arrived::contains);
    }

    /** There is no mail server, and one person alone has an address. */
    private static Running inWhichMailsFail() {
        var running = Running.onH2(
                "--catalog.mail.enabled=true",
                "--catalog.mail.tries=1",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + TestSocketUtils.findAvailableTcpPort());
        running.bean(JdbcClient.class)
                .sql("update person set email = case username when 'kg.head' then 'kg.head@example.org' else '' end")
                .update();
        return running;
    }
}
