package org.riskcatalog.notices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Notices to read: one's own in full, those of others without their text. */
@Component
public class Notices {

    private static final String BOUNDS = " order by position desc offset :from rows fetch next :most rows only";
    private static final String UNDELIVERED = "(delivery = 'FAILED' or (delivery = 'WAITING' and attempts > 0))";

    private final NoticeRows rows;
    private final Outbox outbox;
    private final MailSettings mail;

    Notices(NoticeRows rows, Outbox outbox, MailSettings mail) {
        this.rows = rows;
        this.outbox = outbox;
        this.mail = mail;
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

    /** Failed, or refused at least once and still being tried; the latest first. */
    public List<Notice> undelivered(int atMost) {
        return rows.select("where " + UNDELIVERED + BOUNDS, Map.of("from", 0, "most", atMost));
    }

    /** The same about one entry. */
    public List<Notice> undelivered(UUID entry, int atMost) {
        return rows.select(
                "where entry_id = :entry and " + UNDELIVERED + BOUNDS,
                Map.of("entry", entry, "from", 0, "most", atMost));
    }

    public int countUndelivered() {
        return rows.count("where " + UNDELIVERED, Map.of());
    }

    public Optional<Notice> find(UUID id) {
        return rows.find(id);
    }

    /** Returns false if somebody was quicker, or if it was sent. */
    public boolean sendAgain(Notice notice) {
        return mail.enabled() && outbox.sendAgain(notice);
    }
}
