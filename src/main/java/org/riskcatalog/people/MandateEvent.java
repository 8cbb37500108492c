package org.riskcatalog.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A step in the life of a mandate; whoever could confirm it is told. */
public sealed interface MandateEvent extends PeopleEvent permits MandatePrepared, MandateConfirmed, MandateEnded {

    MandateTerms terms();

    @Override
    default UUID person() {
        return terms().person();
    }

    @Override
    default String username() {
        return terms().username();
    }

    @Override
    default List<Object> journalArguments() {
        return List.of(terms().username(), terms().role(), terms().party());
    }

    @Override
    default Set<String> tells() {
        return Confirmers.of(terms().role(), terms().party());
    }
}
