package org.riskcatalog.stories;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of every table of the database, the engine's and ours, in which words can stand. */
final class AllColumns {

    private final JdbcClient jdbc;

    AllColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in which the word stands, as {@code table.column}. */
    Set<String> with(String word) {
        var found = new TreeSet<String>();
        columns().forEach(column -> {
            var name = column.get("table_name") + "." + column.get("column_name");
            if (stands(word, column)) {
                found.add(name.toLowerCase(Locale.ROOT));
            }
        });
        return found;
    }

    private List<Map<String, Object>> columns() {
        return jdbc.sql(
                        "select table_name, column_name, data_type from information_schema.columns where table_schema = 'PUBLIC'"
                                + " and (data_type like 'CHARACTER%' or data_type like 'BINARY%')")
                .query()
                .listOfRows();
    }

    private boolean stands(String word, Map<String, Object> column) {
        // Not every name is in capitals: Flyway's own table is not.
        var name = "\"" + column.get("column_name") + "\"";
        var from = " from \"" + column.get("table_name") + "\"";
        if (String.valueOf(column.get("data_type")).startsWith("BINARY")) {
            return jdbc.sql("select " + name + from + " where " + name + " is not null").query(byte[].class).stream()
                    .anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains(word));
        }
        return jdbc.sql("select count(*)" + from + " where " + name + " like ?")
                        .param("%" + word + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
