package org.riskcatalog.acts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers without gaps: a series is one row, locked until the transaction that took the number ends. */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, from 1, of a series such as {@code handle/KZ/2026}. Given back if the transaction rolls back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series) {
        if (advance(series) == 0) {
            begin(series);
            advance(series);
        }
        return jdbc.sql("select last_number from number_series where name = ?")
                .param(series)
                .query(Integer.class)
                .single();
    }

    private int advance(String series) {
        return jdbc.sql("update number_series set last_number = last_number + 1 where name = ?")
                .param(series)
                .update();
    }

    private void begin(String series) {
        // Two may begin a series at once: the loser's key is taken, and its act or job is tried again with the row
        // there.
        jdbc.sql("insert into number_series (name, last_number) select ?, 0 from (values (1)) as one(n)"
                        + " where not exists (select 1 from number_series where name = ?)")
                .params(series, series)
                .update();
    }
}
