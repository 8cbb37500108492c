package org.riskcatalog.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Looks up who acts, once for each request, by one SQL statement. */
@Component
class KnownActors implements Actors {

    private static final String KEPT = KnownActors.class.getName();
    private static final String PERSON_WITH_MANDATES =
            "select p.*, m.role, m.party, m.cleared, " + ChairTerms.STATE + " as chairing from person p"
                    + " left join mandate m on m.person_id = p.id and " + Mandates.VALID + " where p.id = :person";

    private final JdbcClient jdbc;
    private final MemberStates states;
    private final Clock clock;

    KnownActors(JdbcClient jdbc, MemberStates states, Clock clock) {
        this.jdbc = jdbc;
        this.states = states;
        this.clock = clock;
    }

    private record Line(Account account, @Nullable Role role, String party, boolean cleared, boolean chairs) {}

    @Override
    public Optional<Actor> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return Optional.empty();
        }
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return find(person);
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Actor kept
                && kept.person().equals(person.person())) {
            return Optional.of(kept);
        }
        var actor = find(person);
        actor.ifPresent(found -> request.setAttribute(KEPT, found, RequestAttributes.SCOPE_REQUEST));
        return actor;
    }

    @Override
    public Actor of(UUID person) {
        return actor(lines(person)).orElseThrow(() -> new NoSuchElementException("no person " + person));
    }

    /** Nobody once the account is closed or its password another: a session may have begun while it was changed. */
    private Optional<Actor> find(SignedIn person) {
        var lines = lines(person.person());
        var still = lines.stream()
                .findFirst()
                .flatMap(line -> line.account().signedIn())
                .filter(person::equals);
        return still.isPresent() ? actor(lines) : Optional.empty();
    }

    private List<Line> lines(UUID person) {
        var now = Instants.written(clock.instant());
        return jdbc.sql(PERSON_WITH_MANDATES)
                .param("now", now)
                .param("person", person)
                .query(KnownActors::line)
                .list();
    }

    private Optional<Actor> actor(List<Line> lines) {
        var groups = new GroupsInOrder(states);
        lines.stream()
                .filter(line -> line.role() != null)
                .sorted(Comparator.comparing(Line::role))
                .forEach(line -> groups.add(line.role(), line.party(), line.cleared(), line.chairs()));
        return lines.stream()
                .map(Line::account)
                .findFirst()
                .map(account -> new Actor(
                        account.id(), account.username(), account.name(), groups.inOrder(), account.language()));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new Line(
                Accounts.account(row, number),
                role == null ? null : Role.valueOf(role),
                role == null ? "" : row.getString("party"),
                row.getBoolean("cleared"),
                role != null && row.getString("party").equals(row.getString("chairing")));
    }
}
