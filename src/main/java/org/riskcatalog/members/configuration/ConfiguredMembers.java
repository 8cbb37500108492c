package org.riskcatalog.members.configuration;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.stereotype.Component;

/** The participants as {@code config/members.yaml} names them. */
@Component
class ConfiguredMembers implements MemberStates {

    static final String FILE = "config/members.yaml";

    private final List<MemberState> states;
    private final List<MemberState> observers;

    ConfiguredMembers(ConfigurationFiles files) {
        var members = files.read(FILE, MembersFile.class).members().stream()
                .map(MembersFile.Member::toMember)
                .toList();
        states = members.stream()
                .filter(member -> member.kind() == MemberState.Kind.STATE)
                .sorted(Comparator.comparingInt(MemberState::protocolOrder))
                .toList();
        observers = members.stream()
                .filter(member -> member.kind() == MemberState.Kind.ORGANISATION)
                .toList();
        var where = ConfigurationFiles.where(files.find(FILE));
        expectEachOnce(where, members, "code", MemberState::code);
        expectEachOnce(where, states, "protocolOrder", MemberState::protocolOrder);
    }

    @Override
    public List<MemberState> asOf(Instant instant) {
        return states.stream().filter(member -> member.fullAt(instant)).toList();
    }

    @Override
    public List<MemberState> all() {
        return states;
    }

    @Override
    public List<MemberState> observers() {
        return observers;
    }

    @Override
    public Optional<MemberState> find(String code) {
        return Stream.concat(states.stream(), observers.stream())
                .filter(member -> member.code().equals(code))
                .findFirst();
    }

    private static void expectEachOnce(
            String where, List<MemberState> members, String element, Function<MemberState, Object> value) {
        var seen = new HashSet<>();
        members.stream().map(value).filter(each -> !seen.add(each)).findFirst().ifPresent(twice -> {
            throw new FaultyConfiguration(where, element, "two members have " + twice);
        });
    }
}
