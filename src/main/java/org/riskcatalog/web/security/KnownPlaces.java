package org.riskcatalog.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.riskcatalog.acts.Checksums;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From where people signed in within the last months; kept in the database, so that a restart makes no delegate a stranger.
 * Only a hash of user name and address is kept: nobody reads there where a person was.
 */
@Component
class KnownPlaces {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownPlaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean known(String place) {
        return jdbc.sql("select count(*) from known_place where hash = ? and last_at > ?")
                        .params(Checksums.ofCanonical(place), now().minus(KEPT))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void signedIn(String place) {
        var hash = Checksums.ofCanonical(place);
        var now = now();
        jdbc.sql("delete from known_place where last_at <= ?")
                .param(now.minus(KEPT))
                .update();
        if (jdbc.sql("update known_place set last_at = ? where hash = ?")
                        .params(now, hash)
                        .update()
                == 0) {
            try {
                jdbc.sql("insert into known_place (hash, last_at) values (?, ?)")
                        .params(hash, now)
                        .update();
            } catch (DuplicateKeyException twiceAtOnce) {
                // The other sign-in of this moment wrote the same.
            }
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
