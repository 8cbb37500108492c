package org.riskcatalog.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.members.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All mandates, those that wait and those that are over too. */
@Repository
class Mandates {

    private static final String RUNS = "%1$s.confirmed_at is not null and %1$s.valid_from <= :now"
            + " and (%1$s.valid_to is null or %1$s.valid_to > :now) and (%1$s.ended_at is null or %1$s.ended_at > :now)";

    /**
     * In effect at the instant {@code now}. A substitute acts only while the person in whose place he stands is absent, holds
     * the mandate no more, or can sign in no more: a closed account leaves no delegation without its signer.
     */
    static final String VALID = RUNS.formatted("m") + """
             and (m.substitute_of is null
                or exists (select 1 from absence a where a.person_id = m.substitute_of and a.from_at <= :now
                    and (a.until_at is null or a.until_at > :now))
                or not exists (select 1 from mandate o join person q on q.id = o.person_id
                    where o.person_id = m.substitute_of and o.role = m.role and o.party = m.party
                    and q.closed_at is null and %s))""".formatted(RUNS.formatted("o"));

    private final JdbcClient jdbc;

    Mandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mandate> find(UUID id) {
        return jdbc.sql("select * from mandate where id = ?")
                .param(id)
                .query(Mandates::mandate)
                .optional();
    }

    /** Newest first. */
    List<Mandate> of(UUID person) {
        return jdbc.sql("select * from mandate where person_id = ? order by prepared_at desc, id")
                .param(person)
                .query(Mandates::mandate)
                .list();
    }

    /** Of several people in one SQL statement, newest first. */
    List<Mandate> of(Collection<UUID> people) {
        return jdbc.sql("select * from mandate where person_id in ("
                        + String.join(",", Collections.nCopies(people.size(), "?")) + ") order by prepared_at desc, id")
                .params(List.copyOf(people))
                .query(Mandates::mandate)
                .list();
    }

    /** Whether anybody was ever confirmed in a role. */
    boolean everConfirmed(Role role) {
        return jdbc.sql("select count(*) from mandate where role = ? and confirmed_at is not null")
                        .param(role.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(Mandate mandate) {
        jdbc.sql("insert into mandate (id, version, person_id, role, party, cleared, valid_from, valid_to, reference,"
                        + " substitute_of, prepared_by, prepared_at, confirmed_by, confirmed_at)"
                        + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(mandate.id(), mandate.person(), mandate.role().name(), mandate.party(), mandate.cleared())
                .params(Instants.written(mandate.validFrom()), Instants.written(mandate.validTo()), mandate.reference())
                .params(mandate.substituteOf(), mandate.preparedBy(), Instants.written(mandate.preparedAt()))
                .params(mandate.confirmedBy(), Instants.written(mandate.confirmedAt()))
                .update();
    }

    void save(Mandate mandate) {
        var saved = jdbc.sql(
                        "update mandate set version = version + 1, confirmed_by = ?, confirmed_at = ?, ended_by = ?,"
                                + " ended_at = ? where id = ? and version = ?")
                .params(mandate.confirmedBy(), Instants.written(mandate.confirmedAt()))
                .params(mandate.endedBy(), Instants.written(mandate.endedAt()))
                .params(mandate.id(), mandate.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("somebody else changed the mandate " + mandate.id());
        }
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("person_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("party"),
                row.getBoolean("cleared"),
                Instants.required(row, "valid_from"),
                Instants.read(row, "valid_to"),
                row.getString("reference"),
                row.getObject("substitute_of", UUID.class),
                row.getObject("prepared_by", UUID.class),
                Instants.required(row, "prepared_at"),
                row.getObject("confirmed_by", UUID.class),
                Instants.read(row, "confirmed_at"),
                row.getObject("ended_by", UUID.class),
                Instants.read(row, "ended_at"));
    }
}
