package org.riskcatalog.people;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** An administrator makes an account; the person alone chooses its password, with a one-time token. */
@Service
public class InvitePerson {

    static final Duration VALID_FOR = Duration.ofDays(7);
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]");

    private final Accounts accounts;
    private final OneTimeTokens tokens;
    private final ApplicationEventPublisher events;

    InvitePerson(Accounts accounts, OneTimeTokens tokens, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.events = events;
    }

    /** What the administrator hands over; the token is never shown again. */
    public record Invited(UUID person, String token) {}

    public Invited invite(String username, String name, String email, Locale language, Act act) {
        PeopleRights.require(PeopleRights.administers(act.actor()));
        var faults = new Faults();
        check(username, faults);
        faults.refuseIfAny();
        var account = Account.opened(username, name.strip(), email.strip(), language, act.receivedAt());
        accounts.add(account);
        events.publishEvent(new PersonInvited(account.id(), username, account.name()));
        return new Invited(account.id(), tokens.issue(account.id(), VALID_FOR, act.receivedAt()));
    }

    void check(String username, Faults faults) {
        if (!USERNAME.matcher(username).matches()) {
            faults.add("username", "people.username.letters");
        } else if (accounts.named(username).isPresent()) {
            faults.add("username", "people.username.taken", username);
        }
    }
}
