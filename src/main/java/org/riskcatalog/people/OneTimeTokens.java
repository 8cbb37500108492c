package org.riskcatalog.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens of 256 random bits with which a person may choose a password, once and not for long. */
@Component
class OneTimeTokens {

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new token; those that the person had before are worth nothing any more. */
    String issue(UUID person, Duration validFor, Instant at) {
        withdraw(person);
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into one_time_token (hash, person_id, issued_at, expires_at) values (?, ?, ?, ?)")
                .params(Marks.of(token), person, Instants.written(at), Instants.written(at.plus(validFor)))
                .update();
        return token;
    }

    /** Whom a token lets in that is neither used nor expired. */
    Optional<UUID> holder(String token) {
        return jdbc.sql("select person_id from one_time_token where hash = ? and used_at is null and expires_at > ?")
                .params(Marks.of(token), Instants.written(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /** Uses it; of two at once only one gets the person. */
    Optional<UUID> use(String token) {
        var now = Instants.written(clock.instant());
        var holder = holder(token);
        var used = jdbc.sql(
                        "update one_time_token set used_at = ? where hash = ? and used_at is null and expires_at > ?")
                .params(now, Marks.of(token), now)
                .update();
        return used == 1 ? holder : Optional.empty();
    }

    void withdraw(UUID person) {
        jdbc.sql("delete from one_time_token where person_id = ? and used_at is null")
                .param(person)
                .update();
    }
}
