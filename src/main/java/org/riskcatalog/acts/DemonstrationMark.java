package org.riskcatalog.acts;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database belongs to a demonstration or to an installation, for good. The mark is the row of the clock's offset, be it
 * zero; the first start with the demonstration writes it, into a database in which nobody is known yet: the demonstration's
 * people have a password that everybody knows.
 */
final class DemonstrationMark {

    private DemonstrationMark() {}

    /**
     * Seconds by which the clock runs ahead; zero in an installation.
     *
     * @throws IllegalStateException if the start and the database do not belong together
     */
    static long offset(JdbcClient jdbc, boolean demonstration) {
        var seconds = jdbc.sql("select seconds from clock_offset where id = 1")
                .query(Long.class)
                .optional();
        if (seconds.isPresent() && !demonstration) {
            throw new IllegalStateException(
                    "This database belongs to a demonstration: everybody knows the passwords of its people, and its clock may"
                            + " run ahead. Start with the profile demo, or name another database in spring.datasource.url.");
        }
        if (seconds.isEmpty() && demonstration) {
            begin(jdbc);
        }
        return seconds.orElse(0L);
    }

    private static void begin(JdbcClient jdbc) {
        if (jdbc.sql("select count(*) from person").query(Integer.class).single() > 0) {
            throw new IllegalStateException(
                    "This database belongs to an installation with people of its own: the demonstration would add people whose"
                            + " passwords everybody knows. Start without the profile demo, or name another database in"
                            + " spring.datasource.url.");
        }
        jdbc.sql("insert into clock_offset (id, seconds) values (1, 0)").update();
    }
}
