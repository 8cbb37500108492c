package org.riskcatalog.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.SignedIn;

/**
 * A person with what is needed to sign in.
 *
 * @param username lower case
 * @param passwordHash null until the person has chosen a password, and after a reset
 */
public record Account(
        UUID id,
        int version,
        String username,
        String name,
        String email,
        Locale language,
        @Nullable String passwordHash,
        Instant createdAt,
        @Nullable Instant closedAt) {

    static Account opened(String username, String name, String email, Locale language, Instant at) {
        return new Account(UUID.randomUUID(), 0, username, name, email, language, null, at, null);
    }

    public Person person() {
        return new Person(id, username, name, email, language, open());
    }

    /** Whoever is signed in is this, whole: after a new password, a reset or the end of the account it is not so any more. */
    Optional<SignedIn> signedIn() {
        return open() && passwordHash != null
                ? Optional.of(new SignedIn(id, username, Marks.of(passwordHash)))
                : Optional.empty();
    }

    public boolean open() {
        return closedAt == null;
    }

    /** Whether an invitation or reset still waits for a password. */
    public boolean waits() {
        return passwordHash == null;
    }

    Account withPassword(@Nullable String hash) {
        return new Account(id, version, username, name, email, language, hash, createdAt, closedAt);
    }

    Account reading(Locale chosen) {
        return new Account(id, version, username, name, email, chosen, passwordHash, createdAt, closedAt);
    }

    Account reachedAt(String address) {
        return new Account(id, version, username, name, address, language, passwordHash, createdAt, closedAt);
    }

    Account closed(@Nullable Instant at) {
        return new Account(id, version, username, name, email, language, passwordHash, createdAt, at);
    }
}
