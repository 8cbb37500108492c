package org.riskcatalog.notices;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.riskcatalog.acts.ToldTo;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.stereotype.Component;

/** Whom an act told, by the rows that it wrote: States in the order of protocol, then bodies by their word. */
@Component
class ToldByNotices implements ToldTo {

    private final NoticeRows rows;
    private final MemberStates states;

    ToldByNotices(NoticeRows rows, MemberStates states) {
        this.rows = rows;
        this.states = states;
    }

    @Override
    public List<String> of(UUID act) {
        var told = rows.toldBy(act).stream()
                .flatMap(groups -> Stream.of(groups.split(",")))
                .map(group -> group.substring(group.indexOf(':') + 1))
                .distinct()
                .sorted()
                .toList();
        var inOrder = states.all().stream()
                .map(MemberState::code)
                .filter(told::contains)
                .toList();
        return Stream.concat(inOrder.stream(), told.stream().filter(one -> !inOrder.contains(one)))
                .toList();
    }
}
