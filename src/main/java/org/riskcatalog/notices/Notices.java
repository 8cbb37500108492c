package org.riskcatalog.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Notices to read: one's own in full, those of others without their text. */
@Component
public class Notices {

    private static final String BOUNDS = " order by position desc offset :from rows fetch next :most rows only";
    private static final String UNDELIVERED =
            "(delivery in ('FAILED', 'NO_ADDRESS') or (delivery = 'WAITING' and (attempts > 0 or next_attempt < :late)))";
    /** Longer than this no notice waits for its first try while mail is sent. */
    private static final Duration UNTRIED = Duration.ofMinutes(10);

    private final NoticeRows rows;
    private final Outbox outbox;
    private final MailSettings mail;
    private final Clock clock;

    Notices(NoticeRows rows, Outbox outbox, MailSettings mail, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.mail = mail;
        this.clock = clock;
    }

    public boolean mailed() {
        return mail.enabled();
    }

    /** Tries before a notice counts as failed. */
    public int tries() {
        return mail.tries();
    }

    public List<Notice> to(Actor reader, int from, int atMost) {
        return rows.select(
                "where person = :person" + BOUNDS, Map.of("person", reader.person(), "from", from, "most", atMost));
    }

    public int count(Actor reader) {
        return rows.count("where person = :person", Map.of("person", reader.person()));
    }

    /** Everybody's, the latest first; for administrators, who see no text. */
    public List<Notice> all(@Nullable Delivery delivery, int from, int atMost) {
        return delivery == null
                ? rows.select(BOUNDS, Map.of("from", from, "most", atMost))
                : rows.select(
                        "where delivery = :delivery" + BOUNDS,
                        Map.of("delivery", delivery.name(), "from", from, "most", atMost));
    }

    public int count(@Nullable Delivery delivery) {
        return delivery == null
                ? rows.count("", Map.of())
                : rows.count("where delivery = :delivery", Map.of("delivery", delivery.name()));
    }

    /** Failed, without an address, refused at least once and still being tried, or never tried at all; the latest first. */
    public List<Notice> undelivered(int atMost) {
        return rows.select("where " + UNDELIVERED + BOUNDS, Map.of("late", untriedSince(), "from", 0, "most", atMost));
    }

    public int countUndelivered() {
        return rows.count("where " + UNDELIVERED, Map.of("late", untriedSince()));
    }

    /** The same about one entry. */
    public int countUndelivered(UUID entry) {
        return rows.count("where entry_id = :entry and " + UNDELIVERED, Map.of("entry", entry, "late", untriedSince()));
    }

    /** The groups by which those were to be told who were not told of one entry, each once. */
    public Set<String> notReached(UUID entry) {
        return rows.toldAs(
                "where entry_id = :entry and " + UNDELIVERED, Map.of("entry", entry, "late", untriedSince()));
    }

    private Object untriedSince() {
        return NoticeRows.utc(clock.instant().minus(UNTRIED));
    }

    public Optional<Notice> find(UUID id) {
        return rows.find(id);
    }

    /** Whether there is an address to send it to by now. */
    public boolean reachable(Notice notice) {
        return !outbox.address(notice).isBlank();
    }

    /** Returns false if somebody was quicker, if it was sent, or if there is no address. */
    public boolean sendAgain(Notice notice) {
        return mail.enabled() && outbox.sendAgain(notice);
    }
}
