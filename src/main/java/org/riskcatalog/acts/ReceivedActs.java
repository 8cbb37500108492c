package org.riskcatalog.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts that were received and carried out, each once for its person and key. */
@Component
public class ReceivedActs {

    private static final String SELECT =
            "select id, type, checksum, received_at, told_to, handle from received_act where person = ? and ";

    private final JdbcClient jdbc;

    ReceivedActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The receipt of one's own act by its key. */
    public Optional<Receipt> byKey(Actor actor, String key) {
        return jdbc.sql(SELECT + "idempotency_key = ?")
                .params(actor.person(), key)
                .query(ReceivedActs::receipt)
                .optional();
    }

    /** The receipt of one's own act. */
    public Optional<Receipt> receipt(UUID act, Actor actor) {
        return jdbc.sql(SELECT + "id = ?")
                .params(actor.person(), act)
                .query(ReceivedActs::receipt)
                .optional();
    }

    void received(Act act, String key) {
        jdbc.sql("""
                        insert into received_act (id, type, person, idempotency_key, received_at, checksum, told_to)
                        values (?, ?, ?, ?, ?, ?, '')""")
                .params(
                        act.id(),
                        act.type(),
                        act.actor().person(),
                        key,
                        act.receivedAt().atOffset(ZoneOffset.UTC),
                        act.checksum())
                .update();
    }

    void carriedOut(Act act, @Nullable String handle, List<String> toldTo) {
        jdbc.sql("update received_act set handle = ?, told_to = ?, received_at = ? where id = ?")
                .params(handle, String.join(",", toldTo), act.receivedAt().atOffset(ZoneOffset.UTC), act.id())
                .update();
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        var told = row.getString("told_to");
        return new Receipt(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("checksum"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                told.isEmpty() ? List.of() : List.of(told.split(",")),
                row.getString("handle"));
    }
}
