package org.riskcatalog.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which State holds the chair from which instant on. */
@Repository
class ChairTerms {

    /** The State that holds the chair at the instant {@code now}, as an expression of SQL. */
    static final String STATE = "(select t.state from chair_term t where t.from_at ="
            + " (select max(l.from_at) from chair_term l where l.from_at <= :now))";

    /** @param rotation by which the chair came to it; null for the first one */
    record Term(String state, Instant from, @Nullable UUID rotation) {}

    private final JdbcClient jdbc;

    ChairTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest one first. */
    List<Term> all() {
        return jdbc.sql("select state, from_at, rotation_id from chair_term order by from_at desc")
                .query((row, number) -> new Term(
                        row.getString("state"),
                        Instants.required(row, "from_at"),
                        row.getObject("rotation_id", UUID.class)))
                .list();
    }

    void add(Term term) {
        jdbc.sql("insert into chair_term (id, state, from_at, rotation_id) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), term.state(), Instants.written(term.from()), term.rotation())
                .update();
    }
}
