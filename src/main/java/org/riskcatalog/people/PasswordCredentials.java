package org.riskcatalog.people;

import java.util.Optional;
import org.riskcatalog.members.Credentials;
import org.riskcatalog.members.SignedIn;
import org.springframework.stereotype.Component;

/** Checks user names and passwords against the accounts. */
@Component
class PasswordCredentials implements Credentials {

    private final Accounts accounts;
    private final Passwords passwords;

    PasswordCredentials(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Optional<SignedIn> check(String username, String password) {
        var account = accounts.named(username).filter(Account::open);
        var hash = account.map(Account::passwordHash).orElse("");
        if (hash.isEmpty()) {
            passwords.matchesNobody(password);
            return Optional.empty();
        }
        // Of the account as it was read: what is reset while the password waits for its place is not let in.
        return account.filter(known -> passwords.matches(password, hash)).flatMap(Account::signedIn);
    }

    @Override
    public boolean unchanged(SignedIn person) {
        return accounts.find(person.person())
                .flatMap(Account::signedIn)
                .filter(person::equals)
                .isPresent();
    }
}
