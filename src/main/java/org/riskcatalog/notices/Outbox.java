package org.riskcatalog.notices;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits. A try is counted and the next one set before the mail goes out, so that two nodes never send the same
 * and a crash costs a pause, not a notice; a mail taken by the server just before a crash may come twice.
 */
@Component
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int AT_ONCE = 50;
    private static final int ANSWER_LENGTH = 500;

    private final NoticeRows rows;
    private final NoticeMail mail;
    private final Directory directory;
    private final MailSettings settings;
    private final SeenByChair chair;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Outbox(
            NoticeRows rows,
            NoticeMail mail,
            Directory directory,
            MailSettings settings,
            SeenByChair chair,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.mail = mail;
        this.directory = directory;
        this.settings = settings;
        this.chair = chair;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Tries all that are due; returns how many the server took. */
    int send() {
        return (int) due().stream().filter(this::claim).filter(this::sent).count();
    }

    private List<Notice> due() {
        return rows.select(
                "where delivery = 'WAITING' and next_attempt <= :now order by position fetch first :most rows only",
                Map.of("now", NoticeRows.utc(clock.instant()), "most", AT_ONCE));
    }

    private boolean claim(Notice notice) {
        var next = clock.instant().plus(settings.pause(notice.attempts() + 1));
        return rows.update(
                notice.id(),
                Set.of(Delivery.WAITING),
                notice.attempts(),
                "attempts = attempts + 1, next_attempt = :next",
                Map.of("next", NoticeRows.utc(next)));
    }

    private boolean sent(Notice notice) {
        var refusal = mail.send(notice);
        if (refusal.isEmpty()) {
            close(notice, "delivery = 'SENT', next_attempt = null, answer = null, sent_at = :at", Map.of("at", now()));
            return true;
        }
        boolean last = refusal.get().permanent() || notice.attempts() + 1 >= settings.tries();
        var answer = refusal.get().answer();
        var kept = answer.substring(0, Math.min(answer.length(), ANSWER_LENGTH));
        if (last) {
            transaction.executeWithoutResult(status -> failed(notice, kept));
        } else {
            close(notice, "answer = :answer", Map.of("answer", kept));
        }
        return false;
    }

    private void failed(Notice notice, String answer) {
        LOG.warn("notice {} about {} was not delivered: {}", notice.id(), notice.handle(), answer);
        if (close(notice, "delivery = 'FAILED', next_attempt = null, answer = :answer", Map.of("answer", answer))) {
            events.publishEvent(NoticeNotDelivered.of(notice, answer, chair.sees(notice.entry())));
        }
    }

    private boolean close(Notice notice, String change, Map<String, ?> parameters) {
        return rows.update(notice.id(), Set.of(Delivery.WAITING), notice.attempts() + 1, change, parameters);
    }

    private Object now() {
        return NoticeRows.utc(clock.instant());
    }

    /** To where it is sent by now: an address may have been corrected since it was written. Empty if there is none. */
    String address(Notice notice) {
        return directory.person(notice.person()).map(Person::email).orElseGet(notice::address);
    }

    /** Somebody asks for another round of tries: for one that failed, had no address, or was written while mail was off. */
    @Transactional
    public boolean sendAgain(Notice notice) {
        var address = address(notice);
        if (address.isBlank()) {
            return false;
        }
        boolean waits = rows.update(
                notice.id(),
                EnumSet.of(Delivery.FAILED, Delivery.NO_ADDRESS, Delivery.MAIL_OFF, Delivery.WAITING),
                notice.attempts(),
                "delivery = 'WAITING', attempts = 0, next_attempt = :now, address = :address",
                Map.of("now", now(), "address", address));
        if (waits) {
            events.publishEvent(new NoticeTriedAgain(notice.id(), notice.entry(), notice.handle()));
        }
        return waits;
    }
}
