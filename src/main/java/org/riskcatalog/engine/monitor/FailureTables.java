package org.riskcatalog.engine.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.CaseId;
import org.riskcatalog.workflow.CaseMonitor.DueTimer;
import org.riskcatalog.workflow.CaseMonitor.Failed;
import org.riskcatalog.workflow.CaseMonitor.Incident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What failed and what is due, from the engine's tables; each list is one statement. */
@Component
class FailureTables {

    private static final String INCIDENTS = """
            select i.ID_, i.INCIDENT_TIMESTAMP_, i.INCIDENT_MSG_, i.INCIDENT_TYPE_, i.ACTIVITY_ID_,
                   i.FAILED_ACTIVITY_ID_, p.ID_ as CASE_ID_, p.BUSINESS_KEY_, p.PROC_DEF_KEY_
            from ACT_RU_INCIDENT i join ACT_RU_EXECUTION p on p.ID_ = i.PROC_INST_ID_
            where i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_""";

    private static final Map<String, Failed> TYPES =
            Map.of("failedJob", Failed.STEP, "undeliveredMessage", Failed.MESSAGE, "undeliveredNotice", Failed.NOTICE);

    private static final String TIMERS = """
            select j.DUEDATE_, d.ACT_ID_, p.ID_ as CASE_ID_, p.BUSINESS_KEY_, p.PROC_DEF_KEY_
            from ACT_RU_JOB j
            join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_
            left join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
            where j.TYPE_ = 'timer' and j.SUSPENSION_STATE_ = 1 and j.RETRIES_ > 0 and j.DUEDATE_ < :before
            order by j.DUEDATE_, j.ID_
            fetch first :most rows only""";

    private final JdbcClient jdbc;

    FailureTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Incident> incidents(int atMost) {
        return jdbc.sql(INCIDENTS + " order by i.INCIDENT_TIMESTAMP_, i.ID_ fetch first :most rows only")
                .param("most", atMost)
                .query((row, n) -> incident(row))
                .list();
    }

    Optional<Incident> incident(String id) {
        return jdbc.sql(INCIDENTS + " and i.ID_ = :id")
                .param("id", id)
                .query((row, n) -> incident(row))
                .optional();
    }

    int count() {
        return jdbc.sql("select count(*) from ACT_RU_INCIDENT where ID_ = ROOT_CAUSE_INCIDENT_ID_")
                .query(Integer.class)
                .single();
    }

    /** What stands behind an incident: its type, and the job or the row that failed. */
    record Cause(String type, String subject) {}

    Optional<Cause> cause(String incident) {
        return jdbc.sql("select INCIDENT_TYPE_, CONFIGURATION_ from ACT_RU_INCIDENT where ID_ = ?")
                .param(incident)
                .query((row, n) -> new Cause(row.getString(1), text(row.getString(2))))
                .optional();
    }

    /** Type and subject of what failed in these instances. */
    List<Cause> causes(Collection<String> instances) {
        return jdbc.sql("""
                        select INCIDENT_TYPE_, CONFIGURATION_ from ACT_RU_INCIDENT
                        where PROC_INST_ID_ in (:instances) and ID_ = ROOT_CAUSE_INCIDENT_ID_""")
                .param("instances", instances)
                .query((row, n) -> new Cause(row.getString(1), text(row.getString(2))))
                .list();
    }

    List<DueTimer> timers(Instant before, int atMost) {
        return jdbc.sql(TIMERS)
                .param("before", Timestamp.from(before))
                .param("most", atMost)
                .query((row, n) -> new DueTimer(
                        new CaseId(row.getString("CASE_ID_")),
                        text(row.getString("BUSINESS_KEY_")),
                        row.getString("PROC_DEF_KEY_"),
                        row.getString("ACT_ID_"),
                        row.getTimestamp("DUEDATE_").toInstant()))
                .list();
    }

    private static Incident incident(ResultSet row) throws SQLException {
        var failed = row.getString("FAILED_ACTIVITY_ID_");
        return new Incident(
                row.getString("ID_"),
                TYPES.getOrDefault(row.getString("INCIDENT_TYPE_"), Failed.OTHER),
                new CaseId(row.getString("CASE_ID_")),
                text(row.getString("BUSINESS_KEY_")),
                row.getString("PROC_DEF_KEY_"),
                text(failed == null ? row.getString("ACTIVITY_ID_") : failed),
                text(row.getString("INCIDENT_MSG_")).lines().findFirst().orElse(""),
                row.getTimestamp("INCIDENT_TIMESTAMP_").toInstant());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
