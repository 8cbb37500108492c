package org.riskcatalog.people;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.acts.CatalogEvent;

/** Something that happened to a person's access or mandates; administrators and the secretariat read of it. */
public sealed interface PeopleEvent extends CatalogEvent
        permits FirstAdministratorMade,
                PersonInvited,
                AccessReset,
                AddressCorrected,
                PasswordChosen,
                SessionsEnded,
                AccountClosed,
                AccountReopened,
                AbsenceDeclared,
                AbsenceEnded,
                MandateEvent {

    UUID person();

    String username();

    @Override
    default Audience audience() {
        return Audience.of("admin", "secretariat");
    }

    @Override
    default List<Object> journalArguments() {
        return List.of(username());
    }
}
