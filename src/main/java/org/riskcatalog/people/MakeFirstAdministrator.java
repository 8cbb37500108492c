package org.riskcatalog.people;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In an installation without people, whoever holds the printed token becomes its administrator. */
@Service
public class MakeFirstAdministrator {

    private final Accounts accounts;
    private final Mandates mandates;
    private final Passwords passwords;
    private final InvitePerson invitations;
    private final StartTokens startTokens;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MakeFirstAdministrator(
            Accounts accounts,
            Mandates mandates,
            Passwords passwords,
            InvitePerson invitations,
            StartTokens startTokens,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.passwords = passwords;
        this.invitations = invitations;
        this.startTokens = startTokens;
        this.clock = clock;
        this.events = events;
    }

    /** @throws NotThere if there is somebody already */
    @Transactional
    public void make(
            String token, String username, String name, String email, Locale language, String password, String again) {
        PeopleRights.require(startTokens.administratorWanted() && accounts.none());
        var faults = new Faults();
        invitations.check(username, faults);
        ChoosePassword.check(username, password, again, faults);
        if (!startTokens.isAdministrators(token)) {
            faults.add("token", "people.token.wrong");
        }
        faults.refuseIfAny();
        // Before the token is used: it is there once, and there may be no place for this password now.
        var hash = passwords.hash(password);
        PeopleRights.require(startTokens.useAdministrators(token));
        var now = clock.instant();
        var account = Account.opened(username, name.strip(), email.strip(), language, now)
                .withPassword(hash);
        accounts.add(account);
        mandates.add(new Mandate(
                UUID.randomUUID(),
                0,
                account.id(),
                Role.ADMIN,
                "",
                false,
                now,
                null,
                "",
                null,
                account.id(),
                now,
                null,
                now,
                null,
                null));
        events.publishEvent(new FirstAdministratorMade(account.id(), username));
    }
}
