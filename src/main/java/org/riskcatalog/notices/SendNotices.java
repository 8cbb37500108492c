package org.riskcatalog.notices;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The job that empties the outbox; there only if mail is on, and then a mail server must be set. */
@Component
@ConditionalOnProperty("catalog.mail.enabled")
class SendNotices {

    private final Outbox outbox;

    SendNotices(Outbox outbox, JavaMailSender server) {
        this.outbox = outbox;
    }

    @Scheduled(fixedDelay = 5000)
    void run() {
        outbox.send();
    }
}
