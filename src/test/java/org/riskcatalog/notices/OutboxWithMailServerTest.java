package org.riskcatalog.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.riskcatalog.OverTables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

@OverTables(NoticesOverTables.class)
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
class OutboxWithMailServerTest {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("catalog.mail.enabled", () -> "true");
        properties.add("catalog.mail.site", () -> "https://catalog.example.org");
        properties.add("catalog.mail.tries", () -> "3");
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
    }

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    NoticeRows rows;

    @Autowired
    Outbox outbox;

    @Autowired
    Notices notices;

    @Autowired
    JavaMailSenderImpl server;

    @Autowired
    NoticesOverTables.Corrected corrected;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NoticesOverTables.Hand clock;

    @Test
    void a_notice_is_mailed_in_the_language_of_its_addressee() throws Exception {
        tell("head-of-delegation:KZ", "head-of-delegation:KG");

        assertThat(outbox.send()).isEqualTo(2);
        assertThat(mailTo("kz@example.org").getSubject()).isEqualTo("Told of KZ-2026-012");
        assertThat(mailTo("kg@example.org").getSubject()).isEqualTo("Уведомление о KZ-2026-012");
        assertThat(mailTo("kg@example.org").getContent().toString())
                .contains("Вас уведомляют о KZ-2026-012.", "https://catalog.example.org/notices");
        assertThat(rows.select("", Map.of())).extracting(Notice::delivery).containsOnly(Delivery.SENT);
    }

    @Test
    void what_was_sent_is_not_sent_again() {
        tell("chair");
        outbox.send();

        clock.now = clock.now.plus(Duration.ofDays(1));
        assertThat(outbox.send()).isZero();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_person_without_an_address_is_shown_as_such() {
        tell("head-of-delegation:TJ");

        assertThat(outbox.send()).isZero();
        assertThat(only().delivery()).isEqualTo(Delivery.NO_ADDRESS);
    }

    @Test
    void once_the_address_is_there_what_was_not_sent_is_sent_to_it() throws Exception {
        tell("head-of-delegation:TJ");
        assertThat(notices.countUndelivered()).isEqualTo(1);
        assertThat(notices.sendAgain(only())).isFalse();

        corrected.yes = true;
        assertThat(notices.sendAgain(only())).isTrue();
        assertThat(outbox.send()).isEqualTo(1);
        assertThat(mailTo("tj@example.org").getSubject()).isEqualTo("Told of KZ-2026-012");
        assertThat(notices.countUndelivered()).isZero();
        corrected.yes = false;
    }

    @Test
    void what_nobody_has_tried_for_ten_minutes_counts_as_not_delivered() {
        tell("chair");
        assertThat(notices.countUndelivered()).isZero();

        clock.now = clock.now.plus(Duration.ofMinutes(11));
        assertThat(notices.countUndelivered()).isEqualTo(1);
        assertThat(notices.undelivered(5)).extracting(Notice::attempts).containsExactly(0);
    }

    @Test
    void one_that_cannot_be_written_fails_by_itself_and_holds_up_no_other() {
        events.publishEvent(new NoticesOverTables.WithoutWords());
        tell("chair");

        assertThat(outbox.send()).isEqualTo(1);
        for (int n = 0; n < 2; n++) {
            clock.now = clock.now.plus(Duration.ofHours(1));
            outbox.send();
        }
        assertThat(rows.select("where event_type = 'test.without-words'", Map.of()))
                .extracting(Notice::delivery)
                .containsExactly(Delivery.FAILED);
    }

    @Test
    void a_silent_server_is_not_waited_for_without_end() {
        assertThat(server.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000");
    }

    @Test
    void a_server_that_is_down_is_tried_again_with_growing_pauses_and_then_the_failure_stands() {
        SERVER.stop();
        tell("chair");

        outbox.send();
        assertThat(only().attempts()).isEqualTo(1);
        assertThat(only().answer()).containsIgnoringCase("connect");
        assertThat(pause()).isEqualTo(Duration.ofMinutes(1));
        assertThat(outbox.send()).as("not before the pause is over").isZero();
        assertThat(only().attempts()).isEqualTo(1);

        clock.now = clock.now.plus(pause());
        outbox.send();
        assertThat(pause()).isEqualTo(Duration.ofMinutes(2));

        clock.now = clock.now.plus(pause());
        outbox.send();
        assertThat(only().delivery()).isEqualTo(Delivery.FAILED);
    }

    @Test
    void somebody_may_have_a_failed_notice_sent_again() {
        SERVER.stop();
        tell("chair");
        for (int n = 0; n < 3; n++) {
            outbox.send();
            clock.now = clock.now.plus(Duration.ofHours(1));
        }
        SERVER.start();

        assertThat(outbox.sendAgain(only())).isTrue();
        assertThat(outbox.send()).isEqualTo(1);
        assertThat(only().delivery()).isEqualTo(Delivery.SENT);
    }

    @Test
    void of_a_restricted_entry_a_mail_names_the_handle_and_nothing_else() throws Exception {
        var restricted = UUID.randomUUID();
        entry(restricted, "KG-2026-001", "RESTRICTED");
        events.publishEvent(new NoticesOverTables.ToldOf(restricted, "a dam above a town"));

        assertThat(outbox.send()).isEqualTo(1);
        var mail = mailTo("kz@example.org");
        assertThat(mail.getSubject()).isEqualTo("Notice about KG-2026-001");
        assertThat(mail.getContent().toString())
                .contains("There is a notice for you about KG-2026-001.")
                .doesNotContain("dam", "/entries/");
    }

    @Test
    void of_any_other_entry_it_says_what_happened() throws Exception {
        var open = UUID.randomUUID();
        entry(open, "KG-2026-002", "PARTICIPANTS");
        events.publishEvent(new NoticesOverTables.ToldOf(open, "a dam above a town"));

        assertThat(outbox.send()).isEqualTo(1);
        assertThat(mailTo("kz@example.org").getSubject()).isEqualTo("Told of a dam above a town");
    }

    @Test
    void that_a_notice_failed_is_told_to_the_chair_once() {
        SERVER.stop();
        tell("head-of-delegation:KZ");
        events.publishEvent(new NoticeNotDelivered(
                UUID.randomUUID(), null, "KG-2026-003", List.of("head-of-delegation:KZ"), "550 no such box", true));
        for (int n = 0; n < 8; n++) {
            outbox.send();
            clock.now = clock.now.plus(Duration.ofHours(1));
        }

        assertThat(rows.select("", Map.of()))
                .extracting(Notice::eventType)
                .containsExactlyInAnyOrder("test.told", "notices.not-delivered");
        assertThat(rows.select("", Map.of())).extracting(Notice::delivery).containsOnly(Delivery.FAILED);
    }

    @Test
    void that_a_notice_about_a_draft_failed_is_told_to_nobody_who_does_not_see_it() {
        SERVER.stop();
        var draft = UUID.randomUUID();
        var sent = UUID.randomUUID();
        entry(draft, "KG-2026-004", "PARTICIPANTS", "DRAFT");
        entry(sent, "KG-2026-005", "RESTRICTED", "SUBMITTED");
        events.publishEvent(new NoticesOverTables.ToldOf(draft, "a dam above a town"));
        events.publishEvent(new NoticesOverTables.ToldOf(sent, "a dam above a town"));
        for (int n = 0; n < 3; n++) {
            outbox.send();
            clock.now = clock.now.plus(Duration.ofHours(1));
        }

        assertThat(rows.select("where event_type = 'notices.not-delivered'", Map.of()))
                .extracting(Notice::handle, Notice::person)
                .containsExactly(tuple("KG-2026-005", NoticesOverTables.CHAIR.id()));
    }

    private void entry(UUID id, String handle, String confidentiality) {
        entry(id, handle, confidentiality, "SUBMITTED");
    }

    private void entry(UUID id, String handle, String confidentiality, String status) {
        jdbc.sql("""
                        insert into risk_entry (id, version, handle, proposer, opened_at, status, status_since, title,
                            language, confidentiality, urgency, affected_states, round)
                        values (?, 0, ?, 'KG', ?, ?, ?, 'A dam', 'en', ?, 'NORMAL', 'KG,UZ', 0)""")
                .params(id, handle, NoticeRows.utc(clock.now), status, NoticeRows.utc(clock.now), confidentiality)
                .update();
    }

    private Duration pause() {
        return Duration.between(clock.now, only().nextAttempt());
    }

    private void tell(String... groups) {
        events.publishEvent(new NoticesOverTables.Told(Set.of(groups)));
    }

    private Notice only() {
        List<Notice> all = rows.select("", Map.of());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static MimeMessage mailTo(String address) throws Exception {
        for (var mail : SERVER.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                return mail;
            }
        }
        throw new AssertionError("no mail to " + address);
    }
}
