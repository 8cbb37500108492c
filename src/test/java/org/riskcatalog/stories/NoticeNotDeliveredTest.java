package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.TestSocketUtils;

/** The mail server refuses: each notice is an incident of its case, the chair is warned, and once it is sent again all is well. */
class NoticeNotDeliveredTest {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern RETRY = Pattern.compile("(/administration/incidents/[^/\"]+/retry)\"");
    private static final Running running = Running.onH2(
            "--catalog.mail.enabled=true",
            "--catalog.mail.tries=1",
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + PORT);

    private final Delegations delegations = new Delegations(running.address());
    private final Visitor admin = visitor("admin");

    @AfterAll
    static void end() {
        running.close();
        SERVER.stop();
    }

    @Test
    void theFailureStandsInTheCaseUntilTheNoticeIsSentAgain() {
        // One addressee: who has no address is not written to, and counts as not told.
        running.bean(JdbcClient.class)
                .sql("update person set email = case username when 'kg.head' then 'kg.head@example.org' else '' end")
                .update();
        var handle = delegations.propose("kz.focal", "Low water in a shared basin");
        delegations.drive(handle, "UNDER_SILENCE");

        // Also of those that failed at a step which the case has left behind.
        var work = new ScheduledWork(running, "SendNotices.run", "NoticeIncidents.reopen");
        work.until(
                "each failure is an incident",
                () -> incidents() > 0 && incidents() == undelivered().size());

        var page = admin.get("/administration").body();
        assertThat(page).contains("Notice: somebody has not been told", handle, "head-of-delegation:KG", "refused");
        assertThat(notReached("/entries/" + handle))
                .contains("Kyrgyzstan, head of delegation", "Kazakhstan, head of delegation", "secretariat");
        assertThat(notReached(silence(handle))).contains("Kyrgyzstan, head of delegation");
        assertThat(visitor("chair").get("/notices").body()).contains("A notice about " + handle + " was not delivered");
        standsInTheFilesOfThoseWhoMayKnow(handle);
        assertThat(visitor("kz.head").get("/entries/" + handle).body()).doesNotContain("not delivered");
        assertThat(visitor("kz.head").get("/entries/" + handle + "/journal").body())
                .doesNotContain("could not be delivered by mail");

        SERVER.start();
        while (incidents() > 0) {
            var retry = retry(admin.get("/administration").body());
            assertThat(admin.get(retry).body()).contains("Send the notice about " + handle + " again?");
            assertThat(admin.form(retry, retry, Map.of("key", retry)).statusCode())
                    .isEqualTo(302);
            assertThat(admin.form("/administration", retry, Map.of("key", retry))
                            .statusCode())
                    .as("the same again, its answer was lost")
                    .isEqualTo(302);
            assertThat(admin.form("/administration", retry, Map.of("key", retry + "-2"))
                            .statusCode())
                    .as("another act, when nothing has failed")
                    .isEqualTo(404);
        }
        work.until("all are delivered", () -> undelivered().isEmpty());
        assertThat(SERVER.getReceivedMessagesForDomain("kg.head@example.org")).isNotEmpty();
        assertThat(notReached("/entries/" + handle))
                .doesNotContain("Kyrgyzstan, head of delegation")
                .contains("Kazakhstan, head of delegation");
        isSentOnceTheAddressIsThere(handle);
        var sent = running.bean(JdbcClient.class)
                .sql("select id from notice where sent_at is not null fetch first row only")
                .query(String.class)
                .single();
        assertThat(admin.get("/administration/notices/" + sent + "/again").body())
                .as("whoever opens the page of a notice that has gone out meanwhile")
                .contains("It was sent meanwhile");
    }

    /** Of whom chair and secretariat read that they were not told. */
    private static String notReached(String page) {
        var found = Pattern.compile("not delivered by mail: ([^<]*) No deadline moves")
                .matcher(visitor("chair").get(page).body());
        assertThat(found.find()).as("a word on who was not told").isTrue();
        return found.group(1);
    }

    private void isSentOnceTheAddressIsThere(String handle) {
        var jdbc = running.bean(JdbcClient.class);
        var notice = jdbc.sql("select n.id from notice n join person p on p.id = n.person where p.username = 'kz.head'"
                        + " and n.delivery = 'NO_ADDRESS' fetch first row only")
                .query(String.class)
                .single();
        var again = "/administration/notices/" + notice + "/again";
        assertThat(admin.get(again).body()).contains("The person has no address");
        var person = jdbc.sql("select id from person where username = 'kz.head'")
                .query(String.class)
                .single();
        var page = "/people/" + person;
        assertThat(admin.form(page, page + "/address", Map.of("email", "nowhere", "key", "a"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.form(page, page + "/address", Map.of("email", "kz.head@example.org", "key", "b"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(admin.get(page).body()).contains("kz.head@example.org");

        admin.form(again, again, Map.of("key", "c"));
        new ScheduledWork(running, "SendNotices.run")
                .until("it is sent", () -> undelivered().isEmpty());
        assertThat(SERVER.getReceivedMessagesForDomain("kz.head@example.org")).hasSize(1);
        assertThat(visitor("secretariat").get("/entries/" + handle + "/journal").body())
                .contains("that had not been delivered is sent again");
    }

    /** One's own with their text; everybody's, without it, for the administrator alone. */
    private void standsInTheFilesOfThoseWhoMayKnow(String handle) {
        var own = visitor("chair");
        assertThat(own.get("/notices").body()).contains("/notices/notices.csv");
        assertThat(own.get("/notices/notices.csv").body())
                .contains("A notice about " + handle + " was not delivered", "\"" + handle + "\"");
        var all = "/administration/notices/notices.csv?delivery=";
        assertThat(admin.get("/administration/notices?delivery=FAILED").body()).contains(all + "FAILED");
        assertThat(admin.get(all + "FAILED").body().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("\"Kyrgyzstan") && line.contains("refused"));
        assertThat(admin.get(all).body()).doesNotContain("was not delivered");
        assertThat(own.get(all).statusCode()).isEqualTo(404);
    }

    private String silence(String handle) {
        var found = Pattern.compile("/silences/[0-9a-f-]+")
                .matcher(visitor("chair").get("/entries/" + handle).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static Visitor visitor(String username) {
        return Visitor.signedIn(running.address().getPort(), username);
    }

    private static long incidents() {
        return running.bean(RuntimeService.class)
                .createIncidentQuery()
                .incidentType("undeliveredNotice")
                .count();
    }

    private static List<String> undelivered() {
        return running.bean(JdbcClient.class)
                .sql("select event_type || ' ' || delivery || ' ' || coalesce(answer, '') from notice"
                        + " where delivery in ('WAITING', 'FAILED')")
                .query(String.class)
                .list();
    }

    private static String retry(String page) {
        var found = RETRY.matcher(page);
        assertThat(found.find()).as("a link to retry").isTrue();
        return found.group(1);
    }
}
