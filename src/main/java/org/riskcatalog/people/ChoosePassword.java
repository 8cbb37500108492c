package org.riskcatalog.people;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.Sessions;
import org.riskcatalog.members.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person chooses a password: with a one-time token, or knowing the one so far. */
@Service
public class ChoosePassword {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeTokens tokens;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    ChoosePassword(
            Accounts accounts,
            Passwords passwords,
            OneTimeTokens tokens,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.sessions = sessions;
        this.events = events;
    }

    /** Whom the token invites; empty if it is unknown, used or too old. */
    public Optional<Person> invited(String token) {
        return tokens.holder(token)
                .flatMap(accounts::find)
                .filter(Account::open)
                .map(Account::person);
    }

    /** @throws NotThere if the token is unknown, used or too old */
    @Transactional
    public void byToken(String token, String password, String again) {
        var invited = invited(token).orElseThrow(NotThere::new);
        var faults = new Faults();
        check(invited.username(), password, again, faults);
        faults.refuseIfAny();
        var person = tokens.use(token).orElseThrow(NotThere::new);
        choose(person, password, true);
    }

    /** Sessions elsewhere end; the one in which this is asked goes on as what is answered. */
    public SignedIn knowing(String old, String password, String again, Act act) {
        var account = accounts.find(act.actor().person()).orElseThrow(NotThere::new);
        var faults = new Faults();
        if (account.passwordHash() == null || !passwords.matches(old, account.passwordHash())) {
            faults.add("old", "people.password.old-wrong");
        }
        check(account.username(), password, again, faults);
        faults.refuseIfAny();
        var chosen = choose(account.id(), password, false);
        sessions.endOthers(account.id());
        return chosen.signedIn().orElseThrow(NotThere::new);
    }

    /** Length is what counts (NIST SP 800-63B); nothing is said about kinds of letters. */
    static void check(String username, String password, String again, Faults faults) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            faults.add("password", "people.password.length", SHORTEST, LONGEST);
        } else if (password.toLowerCase(Locale.ROOT).contains(username)) {
            faults.add("password", "people.password.username");
        } else if (!password.equals(again)) {
            faults.add("again", "people.password.differs");
        }
    }

    private Account choose(UUID person, String password, boolean byToken) {
        var account = accounts.find(person).filter(Account::open).orElseThrow(NotThere::new);
        var chosen = account.withPassword(passwords.hash(password));
        accounts.save(chosen);
        events.publishEvent(new PasswordChosen(person, account.username(), byToken));
        return chosen;
    }
}
