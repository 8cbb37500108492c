package org.riskcatalog.engine.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages to cases as a table. Those that failed for good stay in it until somebody has them tried again. */
@Component
class CaseMessageRows {

    /** @param subject variable {@code subjectId} of the process instance that waits */
    record Message(UUID id, String name, UUID subject, int attempts) {}

    private static final String WAITING = " where delivered_at is null and failed_at is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseMessageRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(String name, UUID subject, UUID entry) {
        var now = utc(now());
        jdbc.sql("""
                        insert into case_message (id, message, subject, entry_id, sent_at, attempts, next_attempt)
                        values (?, ?, ?, ?, ?, 0, ?)""").params(UUID.randomUUID(), name, subject, entry, now, now).update();
    }

    /** Those whose next try is due, in the order in which they were sent. */
    List<UUID> due() {
        return jdbc.sql("select id from case_message" + WAITING + " and next_attempt <= ? order by position")
                .param(utc(now()))
                .query(UUID.class)
                .list();
    }

    /** Of that name and subject, also those that failed for good. */
    List<UUID> undelivered(String name, UUID subject) {
        return jdbc.sql(
                        "select id from case_message where delivered_at is null and message = ? and subject = ? for update")
                .params(name, subject)
                .query(UUID.class)
                .list();
    }

    /** Those that failed for good, and for this reason. */
    List<Message> failed(String failure) {
        return jdbc.sql("select id, message, subject, attempts from case_message"
                        + " where delivered_at is null and failed_at is not null and failure = ?")
                .param(failure)
                .query(CaseMessageRows::message)
                .list();
    }

    /** Takes it for this transaction; empty if it waits no more. */
    Optional<Message> take(UUID id) {
        return jdbc.sql("select id, message, subject, attempts from case_message" + WAITING + " and id = ? for update")
                .param(id)
                .query(CaseMessageRows::message)
                .optional();
    }

    void delivered(UUID id) {
        jdbc.sql("update case_message set delivered_at = ?, failure = null, failed_at = null where id = ?")
                .params(utc(now()), id)
                .update();
    }

    void notYet(UUID id, String failure, Duration pause) {
        jdbc.sql("update case_message set attempts = attempts + 1, failure = ?, next_attempt = ? where id = ?")
                .params(failure, utc(now().plus(pause)), id)
                .update();
    }

    void failed(UUID id, String failure) {
        jdbc.sql("update case_message set attempts = attempts + 1, failure = ?, failed_at = ? where id = ?")
                .params(failure, utc(now()), id)
                .update();
    }

    /** Returns whether it had failed. */
    boolean again(UUID id) {
        return jdbc.sql("""
                        update case_message set attempts = 0, failed_at = null, next_attempt = ?
                        where id = ? and failed_at is not null""").params(utc(now()), id).update() == 1;
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class), row.getInt(4));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
