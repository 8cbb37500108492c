package org.riskcatalog.people;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** An administrator corrects the address to which somebody is written, so that notices reach the person. */
@Service
public class CorrectAddress {

    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    CorrectAddress(Accounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    public void correct(UUID person, String address, Act act) {
        PeopleRights.require(PeopleRights.administers(act.actor()));
        var account = accounts.find(person).orElseThrow(NotThere::new);
        if (!account.email().equals(address)) {
            accounts.save(account.reachedAt(address));
            events.publishEvent(new AddressCorrected(person, account.username()));
        }
    }
}
