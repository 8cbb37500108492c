package org.riskcatalog.people;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** An administrator closes an account, opens a closed one again, or ends its sessions; never the own account. */
@Service
public class CloseAccount {

    private final Accounts accounts;
    private final OneTimeTokens tokens;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    CloseAccount(Accounts accounts, OneTimeTokens tokens, Sessions sessions, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.events = events;
    }

    public void close(UUID person, Act act) {
        var account = required(person, act);
        if (act.actor().person().equals(person)) {
            throw Refusal.of("people.account.own");
        }
        if (account.open()) {
            accounts.save(account.closed(act.receivedAt()));
            tokens.withdraw(person);
            sessions.endOthers(person);
            events.publishEvent(new AccountClosed(person, account.username()));
        }
    }

    public void reopen(UUID person, Act act) {
        var account = required(person, act);
        if (!account.open()) {
            accounts.save(account.closed(null));
            events.publishEvent(new AccountReopened(person, account.username()));
        }
    }

    public void endSessions(UUID person, Act act) {
        var account = required(person, act);
        events.publishEvent(new SessionsEnded(person, account.username(), sessions.endOthers(person)));
    }

    private Account required(UUID person, Act act) {
        PeopleRights.require(PeopleRights.administers(act.actor()));
        return accounts.find(person).orElseThrow(NotThere::new);
    }
}
