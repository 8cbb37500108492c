package org.riskcatalog.people;

import java.time.Clock;
import java.time.Duration;
import java.util.TreeSet;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** An administrator takes somebody's password away: sessions end, and a one-time token lets the person choose a new one. */
@Service
public class ResetAccess {

    private static final Duration VALID_FOR = Duration.ofHours(24);

    private final Accounts accounts;
    private final Mandates mandates;
    private final OneTimeTokens tokens;
    private final Sessions sessions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ResetAccess(
            Accounts accounts,
            Mandates mandates,
            OneTimeTokens tokens,
            Sessions sessions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.tokens = tokens;
        this.sessions = sessions;
        this.clock = clock;
        this.events = events;
    }

    /** Tells the token; it is never shown again. */
    public String reset(UUID person, Act act) {
        PeopleRights.require(PeopleRights.administers(act.actor()));
        var account = accounts.find(person).filter(Account::open).orElseThrow(NotThere::new);
        accounts.save(account.withPassword(null));
        var told = new TreeSet<String>();
        mandates.of(person).stream()
                .filter(mandate -> mandate.validAt(clock.instant()))
                .forEach(mandate -> told.addAll(Confirmers.of(mandate.role(), mandate.party())));
        events.publishEvent(new AccessReset(person, account.username(), told));
        sessions.endOthers(person);
        return tokens.issue(person, VALID_FOR, act.receivedAt());
    }
}
