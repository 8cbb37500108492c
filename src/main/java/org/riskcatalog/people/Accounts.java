package org.riskcatalog.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql("select * from person where id = ?")
                .param(id)
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> named(String username) {
        return jdbc.sql("select * from person where username = ?")
                .param(username.strip().toLowerCase(Locale.ROOT))
                .query(Accounts::account)
                .optional();
    }

    boolean none() {
        return jdbc.sql("select count(*) from person").query(Integer.class).single() == 0;
    }

    void add(Account account) {
        jdbc.sql("insert into person (id, version, username, full_name, email, language, password_hash, created_at)"
                        + " values (?, 1, ?, ?, ?, ?, ?, ?)")
                .params(account.id(), account.username(), account.name(), account.email())
                .params(
                        account.language().toLanguageTag(),
                        account.passwordHash(),
                        Instants.written(account.createdAt()))
                .update();
    }

    void save(Account account) {
        var saved = jdbc.sql(
                        "update person set version = version + 1, email = ?, language = ?, password_hash = ?, closed_at = ?"
                                + " where id = ? and version = ?")
                .params(
                        account.email(),
                        account.language().toLanguageTag(),
                        account.passwordHash(),
                        Instants.written(account.closedAt()))
                .params(account.id(), account.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("somebody else changed " + account.username());
        }
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("password_hash"),
                Instants.required(row, "created_at"),
                Instants.read(row, "closed_at"));
    }
}
