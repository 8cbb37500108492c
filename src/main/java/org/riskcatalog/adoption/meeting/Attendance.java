package org.riskcatalog.adoption.meeting;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.acts.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who attended which meeting, by which mandate, and which delegations were there whether or not anybody is named. */
@Component
public class Attendance {

    private final JdbcClient jdbc;

    Attendance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mandate group held on the day, for example {@code head-of-delegation:KG} */
    public record Present(UUID person, String mandate) {}

    /** In the order of recording. */
    public List<Present> at(UUID meeting) {
        return jdbc.sql("select person, mandate from meeting_attendance where meeting_id = ? order by mandate, person")
                .param(meeting)
                .query((row, number) -> new Present(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** States of whose delegations somebody is recorded by name. */
    public Set<String> named(UUID meeting) {
        return at(meeting).stream()
                .map(Present::mandate)
                .filter(mandate -> mandate.contains(":"))
                .map(mandate -> mandate.substring(mandate.indexOf(':') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** States whose delegations were there: those of whom somebody is named, and those that an outcome counts. */
    public Set<String> delegations(UUID meeting) {
        var states = new TreeSet<>(named(meeting));
        states.addAll(jdbc.sql("select state from meeting_delegation where meeting_id = ?")
                .param(meeting)
                .query(String.class)
                .list());
        return states;
    }

    void replaceDelegations(UUID meeting, Collection<String> states, Act act) {
        jdbc.sql("delete from meeting_delegation where meeting_id = ?")
                .param(meeting)
                .update();
        new TreeSet<>(states)
                .forEach(state -> jdbc.sql("""
                        insert into meeting_delegation (meeting_id, state, recorded_by, recorded_at)
                        values (?, ?, ?, ?)""")
                        .params(
                                meeting,
                                state,
                                act.actor().person(),
                                act.receivedAt().atOffset(ZoneOffset.UTC))
                        .update());
    }

    void replace(UUID meeting, List<Present> present, Act act) {
        jdbc.sql("delete from meeting_attendance where meeting_id = ?")
                .param(meeting)
                .update();
        present.forEach(one -> jdbc.sql("""
                        insert into meeting_attendance (meeting_id, person, mandate, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        meeting,
                        one.person(),
                        one.mandate(),
                        act.actor().person(),
                        act.receivedAt().atOffset(ZoneOffset.UTC))
                .update());
    }
}
