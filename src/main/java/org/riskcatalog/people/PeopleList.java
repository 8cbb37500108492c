package org.riskcatalog.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People as those may look at them who have to do with mandates: administrators, the secretariat, heads of delegation. */
@Component
public class PeopleList {

    private static final String FOUND =
            " from person p where (lower(p.full_name) like ? escape '!' or p.username like ? escape"
                    + " '!' or lower(p.email) like ? escape '!')";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Mandates mandates;
    private final Clock clock;

    PeopleList(JdbcClient jdbc, Accounts accounts, Mandates mandates, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Somebody in the list with the groups of the mandates valid now, and whether a mandate waits for its second person. */
    public record Row(Account account, List<String> groups, boolean waits) {}

    /** One page; total is over the whole result. */
    public record Page(List<Row> rows, int total) {}

    /** A person with the mandates that the reader may see. */
    public record Sheet(Account account, List<Mandate> mandates) {}

    /** @param sort {@code name} or {@code username}, a leading {@code -} for descending */
    public Page page(Actor reader, String search, String sort, int page, int size) {
        PeopleRights.require(PeopleRights.looks(reader));
        var scope = scope(reader);
        var like = "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
        var params = new ArrayList<Object>(List.of(like, like, like));
        params.addAll(scope.isEmpty() ? List.of() : PeopleRights.delegations(reader));
        var total = jdbc.sql("select count(*)" + FOUND + scope)
                .params(params)
                .query(Integer.class)
                .single();
        params.addAll(List.of(size, page * size));
        var found = jdbc.sql("select p.*" + FOUND + scope + " order by " + order(sort) + ", p.id limit ? offset ?")
                .params(params)
                .query(Accounts::account)
                .list();
        return new Page(rows(reader, found), total);
    }

    public Sheet sheet(Actor reader, UUID person) {
        PeopleRights.require(PeopleRights.looks(reader));
        var account = accounts.find(person).orElseThrow(NotThere::new);
        var seen = mandates.of(person).stream()
                .filter(mandate -> PeopleRights.sees(reader, mandate))
                .toList();
        PeopleRights.require(PeopleRights.looksAtAll(reader) || !seen.isEmpty());
        return new Sheet(account, seen);
    }

    /** The mandate with its person, for those who may see it. */
    public Optional<Mandate> mandate(Actor reader, UUID id) {
        return mandates.find(id).filter(mandate -> PeopleRights.sees(reader, mandate));
    }

    private List<Row> rows(Actor reader, List<Account> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Mandate>> byPerson = new LinkedHashMap<>();
        found.forEach(account -> byPerson.put(account.id(), new ArrayList<>()));
        mandates.of(byPerson.keySet())
                .forEach(mandate -> byPerson.get(mandate.person()).add(mandate));
        return found.stream()
                .map(account -> row(reader, account, byPerson.get(account.id())))
                .toList();
    }

    private Row row(Actor reader, Account account, List<Mandate> all) {
        var seen = all.stream()
                .filter(mandate -> PeopleRights.sees(reader, mandate))
                .toList();
        var groups = seen.stream()
                .filter(mandate -> mandate.validAt(clock.instant()))
                .sorted(Comparator.comparing(Mandate::role))
                .map(Mandate::group)
                .distinct()
                .toList();
        return new Row(account, groups, seen.stream().anyMatch(Mandate::waits));
    }

    private static String scope(Actor reader) {
        var states = PeopleRights.delegations(reader);
        return PeopleRights.looksAtAll(reader)
                ? ""
                : " and exists (select 1 from mandate m where m.person_id = p.id and m.party in ("
                        + String.join(",", Collections.nCopies(states.size(), "?")) + "))";
    }

    private static String order(String sort) {
        return switch (sort) {
            case "-name" -> "p.full_name desc";
            case "username" -> "p.username";
            case "-username" -> "p.username desc";
            default -> "p.full_name";
        };
    }
}
