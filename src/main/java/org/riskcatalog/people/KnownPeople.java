package org.riskcatalog.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory over the tables of people and mandates. */
@Component
class KnownPeople implements Directory {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    KnownPeople(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Holder(String group, Person person) {}

    @Override
    public Optional<Person> person(UUID id) {
        return accounts.find(id).map(Account::person);
    }

    @Override
    public List<Person> holding(String group) {
        return holding(List.of(group)).getOrDefault(group, List.of());
    }

    @Override
    public Map<String, List<Person>> holding(Collection<String> groups) {
        Map<String, List<Person>> found = new LinkedHashMap<>();
        groups.forEach(group -> found.put(group, new ArrayList<>()));
        if (!groups.isEmpty()) {
            holders().stream()
                    .filter(holder -> found.containsKey(holder.group()))
                    .filter(holder -> !found.get(holder.group()).contains(holder.person()))
                    .forEach(holder -> found.get(holder.group()).add(holder.person()));
        }
        return found;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var asked = List.copyOf(new HashSet<>(people));
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, full_name from person where id in ("
                        + String.join(",", Collections.nCopies(asked.size(), "?")) + ")")
                .params(asked)
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("full_name"));
                });
        return names;
    }

    /** All who hold anything now: a few dozen people, so that the choice of groups is made here. */
    private List<Holder> holders() {
        var now = Instants.written(clock.instant());
        return jdbc
                .sql("select p.*, m.role, m.party, m.cleared, " + ChairTerms.STATE + " as chairing"
                        + " from mandate m join person p on p.id = m.person_id"
                        + " where p.closed_at is null and " + Mandates.VALID + " order by p.full_name, p.id")
                .param("now", now)
                .query(KnownPeople::held)
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** A chair belongs to the chairs of that State, and is the chair while the State holds it. */
    private static List<Holder> held(ResultSet row, int number) throws SQLException {
        var role = Role.valueOf(row.getString("role"));
        var party = row.getString("party");
        var person = Accounts.account(row, number).person();
        if (role.national()) {
            var inDelegation = new Holder(role.group(party), person);
            return row.getBoolean("cleared")
                    ? List.of(inDelegation, new Holder(Actor.CLEARED + party, person))
                    : List.of(inDelegation);
        }
        if (role != Role.CHAIR) {
            return List.of(new Holder(role.group(), person));
        }
        var ofState = new Holder(Actor.CHAIR_OF + party, person);
        return party.equals(row.getString("chairing"))
                ? List.of(ofState, new Holder(role.group(), person))
                : List.of(ofState);
    }
}
