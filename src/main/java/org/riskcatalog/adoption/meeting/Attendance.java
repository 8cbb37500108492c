package org.riskcatalog.adoption.meeting;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who attended which meeting, by which mandate. */
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
