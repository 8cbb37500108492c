package org.riskcatalog.engine.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.CaseId;
import org.riskcatalog.workflow.CaseInstance;
import org.riskcatalog.workflow.CaseMonitor.RunningCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads cases from the engine's own tables: its query API has no root of a case to ask by, so that a family would cost a
 * statement for each member.
 */
@Component
class CaseTables {

    private static final String FAMILY = """
            select p.ID_, p.SUPER_PROCESS_INSTANCE_ID_, p.PROC_DEF_KEY_, p.BUSINESS_KEY_, p.START_TIME_, p.END_TIME_
            from ACT_HI_PROCINST r join ACT_HI_PROCINST p on p.ROOT_PROC_INST_ID_ = r.ID_
            where (r.BUSINESS_KEY_ = :handle or r.BUSINESS_KEY_ like :later) and r.SUPER_PROCESS_INSTANCE_ID_ is null
            order by p.START_TIME_, p.ID_""";

    private static final String RUNNING = """
            select r.ID_, r.BUSINESS_KEY_, r.SUSPENSION_STATE_,
                   (select count(*) from ACT_RU_INCIDENT i
                    join ACT_RU_EXECUTION x on x.ID_ = i.PROC_INST_ID_
                    where x.ROOT_PROC_INST_ID_ = r.ID_ and i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_) as FAILED
            from ACT_RU_EXECUTION r
            where r.BUSINESS_KEY_ in (:handles) and r.PARENT_ID_ is null and r.SUPER_EXEC_ is null""";

    private static final String MEMBERS = """
            select x.ID_ from ACT_RU_EXECUTION x join ACT_RU_EXECUTION r on x.ROOT_PROC_INST_ID_ = r.ID_
            where (r.BUSINESS_KEY_ = :handle or r.BUSINESS_KEY_ like :later)
              and r.PARENT_ID_ is null and r.SUPER_EXEC_ is null and x.PARENT_ID_ is null""";

    private static final int SUSPENDED = 2;

    private final JdbcClient jdbc;

    CaseTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What its main case called, and the cases that began once it was over, such as a corrigendum's. */
    List<CaseInstance> family(String handle) {
        return jdbc.sql(FAMILY)
                .param("handle", handle)
                .param("later", handle + "/%")
                .query((row, n) -> instance(row))
                .list();
    }

    List<RunningCase> running(Collection<String> handles) {
        return jdbc.sql(RUNNING)
                .param("handles", handles)
                .query((row, n) -> new RunningCase(
                        new CaseId(row.getString("ID_")),
                        row.getString("BUSINESS_KEY_"),
                        row.getInt("SUSPENSION_STATE_") == SUSPENDED,
                        row.getInt("FAILED")))
                .list();
    }

    /** Running process instances of an entry's case, its own among them. */
    List<String> members(String handle) {
        return jdbc.sql(MEMBERS)
                .param("handle", handle)
                .param("later", handle + "/%")
                .query(String.class)
                .list();
    }

    boolean suspended(String handle) {
        return jdbc.sql("select count(*) from ACT_RU_EXECUTION s where s.SUSPENSION_STATE_ = :suspended and s.ID_ in ("
                                + MEMBERS + ")")
                        .param("suspended", SUSPENDED)
                        .param("handle", handle)
                        .param("later", handle + "/%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<String> definition(CaseId id) {
        return jdbc.sql("select PROC_DEF_ID_ from ACT_HI_PROCINST where ID_ = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    private static CaseInstance instance(ResultSet row) throws SQLException {
        var caller = row.getString("SUPER_PROCESS_INSTANCE_ID_");
        var key = row.getString("BUSINESS_KEY_");
        return new CaseInstance(
                new CaseId(row.getString("ID_")),
                caller == null ? null : new CaseId(caller),
                row.getString("PROC_DEF_KEY_"),
                key == null ? "" : key,
                row.getTimestamp("START_TIME_").toInstant(),
                instant(row.getTimestamp("END_TIME_")));
    }

    static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
