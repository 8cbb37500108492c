package org.riskcatalog.people;

import java.util.Locale;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.PersonLanguage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the language with the account. */
@Component
class ChosenLanguage implements PersonLanguage {

    private final Actors actors;
    private final Accounts accounts;

    ChosenLanguage(Actors actors, Accounts accounts) {
        this.actors = actors;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void choose(Locale language) {
        actors.current()
                .map(Actor::person)
                .flatMap(accounts::find)
                .filter(account -> !account.language().equals(language))
                .ifPresent(account -> accounts.save(account.reading(language)));
    }
}
