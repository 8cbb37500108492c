package org.riskcatalog.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Absences that are declared, those that are over too. */
@Repository
class Absences {

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that run or are to come, the earliest first. */
    List<Absence> openOf(UUID person, Instant now) {
        return jdbc.sql(
                        "select * from absence where person_id = ? and (until_at is null or until_at > ?) order by from_at, id")
                .params(person, Instants.written(now))
                .query(Absences::absence)
                .list();
    }

    void add(Absence absence) {
        jdbc.sql(
                        "insert into absence (id, person_id, from_at, until_at, declared_by, declared_at) values (?, ?, ?, ?, ?, ?)")
                .params(absence.id(), absence.person(), Instants.written(absence.from()))
                .params(Instants.written(absence.until()), absence.declaredBy(), Instants.written(absence.declaredAt()))
                .update();
    }

    /** Returns whether there was one that was not over. */
    boolean end(UUID id, UUID person, Instant at) {
        return jdbc.sql("update absence set until_at = :at where id = :id and person_id = :person"
                                + " and (until_at is null or until_at > :at)")
                        .param("at", Instants.written(at))
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Instants.required(row, "from_at"),
                Instants.read(row, "until_at"),
                row.getObject("declared_by", UUID.class),
                Instants.required(row, "declared_at"));
    }
}
