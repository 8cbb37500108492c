package org.riskcatalog.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who read what of a restricted entry; of others nothing is kept. */
@Component
public class Readings {

    /** One of them. */
    public record Reading(UUID person, String what, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param what for example {@code page}, {@code diagram}, {@code csv} */
    public void note(RiskEntry entry, Actor reader, String what) {
        if (entry.confidentiality() == Confidentiality.RESTRICTED) {
            jdbc.sql("insert into entry_reading (entry_id, person, what, read_at) values (?, ?, ?, ?)")
                    .params(entry.id(), reader.person(), what, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** The latest first. */
    public List<Reading> of(UUID entry, int atMost) {
        return jdbc.sql("select person, what, read_at from entry_reading where entry_id = ? order by position desc"
                        + " fetch first ? rows only")
                .params(entry, atMost)
                .query((row, n) -> new Reading(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
