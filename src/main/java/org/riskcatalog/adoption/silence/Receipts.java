package org.riskcatalog.adoption.silence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that was ever received about silences; append-only. */
@Component
public class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Received received) {
        jdbc.sql("""
                        insert into silence_receipt (id, silence_id, kind, state, person, received_at, expiry_then,
                          reason, amendment, measure, expiry_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        received.id(),
                        received.silenceId(),
                        received.kind().name(),
                        received.state(),
                        received.person(),
                        utc(received.receivedAt()),
                        utc(received.expiryThen()),
                        received.reason(),
                        received.amendment(),
                        received.measure(),
                        utc(received.expiryAfter()))
                .update();
    }

    /** In the order of receipt. */
    public List<Received> of(UUID silence) {
        return jdbc.sql("select * from silence_receipt where silence_id = ? order by received_at, id")
                .param(silence)
                .query(Receipts::received)
                .list();
    }

    boolean held(UUID silence, String state) {
        return of(silence).stream()
                .anyMatch(received -> received.kind() == ReceivedKind.HOLD && state.equals(received.state()));
    }

    private static Received received(ResultSet row, int number) throws SQLException {
        return new Received(
                row.getObject("id", UUID.class),
                row.getObject("silence_id", UUID.class),
                ReceivedKind.valueOf(row.getString("kind")),
                row.getString("state"),
                row.getObject("person", UUID.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("expiry_then", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("amendment"),
                row.getString("measure"),
                instant(row.getObject("expiry_after", OffsetDateTime.class)));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
