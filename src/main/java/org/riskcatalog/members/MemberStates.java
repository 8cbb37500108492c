package org.riskcatalog.members;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All who take part, as {@code config/members.yaml} names them. */
public interface MemberStates {

    /** Full members at that instant, in the order of protocol: the electorate of an item opened then. */
    List<MemberState> asOf(Instant instant);

    /** All States of the file, in the order of protocol, whenever they take part. */
    List<MemberState> all();

    /** Organisations that observe. */
    List<MemberState> observers();

    /** A State or an organisation. */
    Optional<MemberState> find(String code);

    /** @throws java.util.NoSuchElementException if no State and no organisation has this code */
    default MemberState get(String code) {
        return find(code).orElseThrow();
    }

    /** Sorts what belongs to States as they sit at the table, whether or not they are members today. */
    default <T> List<T> inProtocolOrder(Collection<T> things, Function<T, String> state) {
        var seats = all().stream().map(MemberState::code).toList();
        return things.stream()
                .sorted(Comparator.comparingInt(thing -> seats.indexOf(state.apply(thing))))
                .toList();
    }
}
